/** The shape of an explanation, and the parts that explanations of every kind share. */
import { findProvision } from '../law/provisions.js';

/** What can be explained, in the order in which it is listed. */
export const kinds = [
  'gate',
  'obligation',
  'item',
  'form',
  'check',
  'document',
  'field',
  'provision',
  'scheme',
] as const;
export type EntryKind = (typeof kinds)[number];

/** Lines that begin with a space are printed as they are. */
export interface EntryPart {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface ExplainedId {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** Made when they are asked for: most callers need the ids alone. */
  readonly parts: readonly EntryPart[];
}

/** An entry whose parts are made on first use. */
export function makeEntry(
  kind: EntryKind,
  id: string,
  title: string,
  makeParts: () => readonly EntryPart[],
): ExplainedId {
  let parts: readonly EntryPart[] | null = null;
  return {
    ...{ kind, id, title },
    get parts() {
      parts ??= makeParts();
      return parts;
    },
  };
}

/** A part, unless there is nothing to say. */
export const part = (label: string, ...lines: readonly string[]): EntryPart[] =>
  lines.length > 0 ? [{ label, lines }] : [];

/** What is wrong and what is right, as it stands in a file. */
export function examplePart({ wrong, right }: { wrong: string; right: string }): EntryPart[] {
  const block = (label: string, text: string): string[] => {
    const [first = '', ...rest] = text.split('\n');
    return [`    ${label}  ${first}`, ...rest.map((line) => `           ${line}`)];
  };
  return part('Example', ...block('wrong', wrong), ...block('right', right));
}

/** Who says so: each provision with its authority, our words for it and its address. */
export function sourcePart(ids: readonly string[]): EntryPart[] {
  const lines = ids.flatMap((id) => {
    const found = findProvision(id);
    if (!found) return [];
    const note = found.note ? [found.note] : [];
    return [`${found.label} (${found.authority}): ${found.says}`, ...note, found.link];
  });
  return part('Source', ...lines);
}

/** How a lawyer cites it. */
export function labelOf(id: string): string {
  return findProvision(id)?.label ?? id;
}

/** The entries of a registry by their ids. */
export function entriesOf<Value>(registry: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(registry);
}
