/** Writes keys that are missing: new lines in a mapping of lines, new pairs in one of braces. */
import { isScalar, type Pair, type YAMLMap } from 'yaml';
import type { Steps } from '../read/schema-findings/spot.js';
import { keyOrder, sortedBy } from './key-order.js';
import { entryLines, entryPairs, type NewEntry } from './new-entry.js';
import type { OpenFile } from './open-facts.js';
import type { Splice } from './splice.js';
import { columnOf, lineAfter, pairEnd } from './spots.js';

/** The splices that put entries into a mapping that stands in the file. */
export function insertions(
  open: OpenFile,
  holder: YAMLMap,
  steps: Steps,
  entries: readonly NewEntry[],
): Splice[] {
  if (holder.flow) return [intoBraces(open, holder, entryPairs(entries, steps))];
  const column = columnOf(open, holder);
  const order = keyOrder(steps);
  const byAnchor = new Map<number, NewEntry[]>();
  for (const entry of sortedBy(entries, ({ key }) => key, order)) {
    const anchor = anchorOf(holder, entry.key, order);
    byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), entry]);
  }
  return [...byAnchor].map(([index, group]) => {
    const end = pairEnd(open, holder.items[index] as Pair, holder);
    const lines = entryLines(group, { steps, column, style: open.style });
    return linesAt(open, lineAfter(open, end, column), lines, column);
  });
}

/** New lines at the start of a line, or behind a last line that has no end. */
export function linesAt(
  open: OpenFile,
  offset: number,
  lines: readonly string[],
  column: number,
): Splice {
  const { text, eol } = open;
  const body = lines.flatMap((line) => line.split('\n')).join(eol);
  const isOpenEnd = offset === text.length && text !== '' && !text.endsWith('\n');
  const piece = isOpenEnd ? eol + body : body + eol;
  return { start: offset, end: offset, text: piece, column };
}

/** The last pair that the schema names before a key; the last of all where it names none of them. */
function anchorOf(holder: YAMLMap, key: string, order: readonly string[]): number {
  const own = order.indexOf(key);
  let found = -1;
  let rank = -1;
  if (own >= 0) {
    holder.items.forEach(({ key: each }, index) => {
      const its = isScalar(each) ? order.indexOf(String(each.value)) : -1;
      if (its >= 0 && its < own && its > rank) {
        rank = its;
        found = index;
      }
    });
  }
  return found >= 0 ? found : holder.items.length - 1;
}

/** Before the closing brace, with a comma where one is needed. */
function intoBraces(open: OpenFile, holder: YAMLMap, pairs: readonly string[]): Splice {
  const column = columnOf(open, holder);
  const close = (holder.range?.[1] ?? 1) - 1;
  const body = pairs.join(', ');
  const last = holder.items.at(-1) as Pair | undefined;
  if (last === undefined) {
    const start = (holder.range?.[0] ?? 0) + 1;
    const isBlank = open.text.slice(start, close).trim() === '';
    const at = isBlank ? start : close;
    return { start: at, end: close, text: ` ${body} `, column };
  }
  const end = pairEnd(open, last, holder);
  const rest = open.text.slice(end, close);
  const comma = commaIn(rest);
  const at = comma === null ? end : end + comma + 1;
  return { start: at, end: at, text: comma === null ? `, ${body}` : ` ${body}`, column };
}

/** Where a comma stands before any comment; null where none does. */
export function commaIn(rest: string): number | null {
  const lead = /^(?:[ \t\r\n]|#[^\n]*\n)*,/.exec(rest);
  return lead === null ? null : lead[0].length - 1;
}
