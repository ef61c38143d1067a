/** Gives what all prints of a tree have alike: the words of callouts and charts, and the pieces of one link. */
import type { CalloutTone, Chart, Inline, Link } from './tree.js';

/** The word above a callout. */
export const toneWords: Readonly<Record<CalloutTone, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
};

/** A chart told as a table: the words that its picture shows. */
export function chartTable({ entries, thresholds }: Chart): {
  readonly head: readonly [string, string];
  readonly entries: readonly (readonly [label: string, shown: string])[];
  readonly thresholds: readonly (readonly [label: string, shown: string])[];
} {
  return {
    head: ['What', 'Value'],
    entries: entries.map(({ label, shown }) => [label, shown]),
    thresholds: thresholds.map(({ label, shown }) => [`To compare: ${label}`, shown]),
  };
}

/** Pieces of a line that one link holds, or a piece that none does. */
export interface LinkedRun {
  readonly link: Link | null;
  readonly pieces: readonly Inline[];
}

/** A line by its links; all pieces of one link share the same object. */
export function runsOf(content: readonly Inline[]): readonly LinkedRun[] {
  const runs: { link: Link | null; pieces: Inline[] }[] = [];
  for (const each of content) {
    const link = each.kind === 'text' ? each.link : null;
    const last = runs.at(-1);
    if (last !== undefined && link !== null && last.link === link) last.pieces.push(each);
    else runs.push({ link, pieces: [each] });
  }
  return runs;
}
