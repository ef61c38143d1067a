/** A key that is still to be written, with its value or with keys of its own. */

import type { Steps } from '../read/schema-findings/spot.js';
import type { YamlValue } from './change.js';
import { keyOrder, sortedBy } from './key-order.js';
import { inFlowStyle, keyText, pairLines, type YamlStyle } from './yaml-text.js';

export interface NewEntry {
  readonly key: string;
  value?: YamlValue;
  comment?: string;
  above?: readonly string[];
  readonly children: NewEntry[];
}

/** Puts a value at `steps` below the entries, beside what was put there before; null where a value stands in the way. */
export function put(
  entries: NewEntry[],
  steps: Steps,
  leaf: Omit<NewEntry, 'key' | 'children'>,
): NewEntry | null {
  const [step, ...rest] = steps;
  if (typeof step !== 'string') return null;
  let entry = entries.find(({ key }) => key === step);
  if (entry === undefined) {
    entry = { key: step, children: [] };
    entries.push(entry);
  } else if (entry.value !== undefined || rest.length === 0) return null;
  if (rest.length > 0) return put(entry.children, rest, leaf);
  return Object.assign(entry, leaf);
}

/** The entries as lines in the column of their mapping, in the order of the schema. */
export function entryLines(
  entries: readonly NewEntry[],
  at: { readonly steps: Steps; readonly column: number; readonly style: YamlStyle },
): string[] {
  const indent = ' '.repeat(at.column);
  return sortedBy(entries, ({ key }) => key, keyOrder(at.steps)).flatMap((entry) => {
    const above = (entry.above ?? []).map((line) => `${indent}# ${line}`.trimEnd());
    if (entry.value !== undefined) {
      return [...above, ...pairLines(entry.key, entry.value, at.column, at.style, entry.comment)];
    }
    const aside = entry.comment === undefined ? '' : ` # ${entry.comment}`;
    const inner = {
      ...at,
      steps: [...at.steps, entry.key],
      column: at.column + at.style.step,
    };
    return [
      ...above,
      `${indent}${keyText(entry.key)}:${aside}`,
      ...entryLines(entry.children, inner),
    ];
  });
}

/** The entries as they stand in braces. */
export function entryPairs(entries: readonly NewEntry[], steps: Steps): string[] {
  return sortedBy(entries, ({ key }) => key, keyOrder(steps)).map((entry) => {
    const name = `${keyText(entry.key)}:`;
    if (entry.value !== undefined) return `${name} ${inFlowStyle(entry.value)}`;
    if (entry.children.length === 0) return name;
    return `${name} { ${entryPairs(entry.children, [...steps, entry.key]).join(', ')} }`;
  });
}
