/** Which documents differ between two sides, where in them, and which changed facts they print. */
import type { FactChange } from './diff-facts.js';

/** A document as one side has it. */
export interface DocumentText {
  readonly id: string;
  readonly title: string;
  readonly owed: string;
  readonly markdown: string;
  /** The facts that it prints (`a.b`, `a[].b`); null where the side does not tell. */
  readonly facts: readonly string[] | null;
}

export interface DocumentChange {
  readonly id: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly owed: { readonly from: string | null; readonly to: string | null };
  readonly lines: { readonly added: number; readonly removed: number };
  /** The headings under which lines differ, in the order of the second side. */
  readonly sections: readonly string[];
  /** The paths of changed facts that it prints. */
  readonly facts: readonly string[];
}

/** Compares documents by their words; `dayOf` is how either side prints the day of its assessment, which alone is no change. */
export function diffDocuments(
  from: readonly DocumentText[],
  to: readonly DocumentText[],
  changes: readonly FactChange[],
  dayOf: { readonly from: string; readonly to: string },
): readonly DocumentChange[] {
  const [before, after] = [from, to].map((list) => new Map(list.map((each) => [each.id, each])));
  return [...new Set([...to, ...from].map(({ id }) => id))].flatMap((id): DocumentChange[] => {
    const [old, now] = [before?.get(id), after?.get(id)];
    const known = now ?? old;
    if (known === undefined) return [];
    const [left, right] = [linesOf(old, dayOf.from), linesOf(now, dayOf.to)];
    const [added, removed] = [missingFrom(right, left), missingFrom(left, right)];
    const owed = { from: old?.owed ?? null, to: now?.owed ?? null };
    const isSame = old && now && owed.from === owed.to && added.length + removed.length === 0;
    if (isSame) return [];
    const printed = now?.facts ?? old?.facts ?? null;
    return [
      {
        ...{ id, title: known.title, owed },
        change: old === undefined ? 'added' : now === undefined ? 'removed' : 'changed',
        lines: { added: added.length, removed: removed.length },
        sections:
          old && now ? [...new Set([...added, ...removed].map(({ section }) => section))] : [],
        facts:
          printed === null
            ? []
            : changes.filter((each) => prints(printed, each)).map(({ path }) => path),
      },
    ];
  });
}

interface Line {
  readonly text: string;
  /** The heading above it, as plain text. */
  readonly section: string;
}

/** A heading without the `{#name}` at its end. */
function withoutAnchor(heading: string): string {
  const at = heading.endsWith('}') ? heading.lastIndexOf('{#') : -1;
  return at > 0 ? heading.slice(0, at).trimEnd() : heading;
}

function linesOf(document: DocumentText | undefined, day: string): readonly Line[] {
  let section = document?.title ?? '';
  return (document?.markdown ?? '').split('\n').flatMap((line) => {
    const heading = /^#{1,6} +([^ ].*)$/.exec(line)?.[1];
    if (heading !== undefined) section = withoutAnchor(heading).replace(/\\(.)/g, '$1');
    const text = day === '' ? line : line.replaceAll(day, '…');
    return text.trim() === '' ? [] : [{ text, section }];
  });
}

/** The lines that the others lack, each counted as often as it stands there. */
function missingFrom(lines: readonly Line[], others: readonly Line[]): readonly Line[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const rest = left.get(text) ?? 0;
    left.set(text, rest - 1);
    return rest <= 0;
  });
}

/** Whether a document prints a fact at, above or below the path of the change. */
function prints(printed: readonly string[], change: FactChange): boolean {
  const at = patternOf(change.toPath ?? change.fromPath ?? '');
  return printed.some((path) => isWithin(path, at) || isWithin(at, path));
}

function patternOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}
