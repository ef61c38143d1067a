/** The rows of the exception's tables: conditions beside each other of which the same is said share one. */
import { brk, type Line, line } from '../../markdown/build.js';

/** A condition as it is printed. */
export interface PrintedCondition {
  readonly asks: Line;
  readonly source: Line;
  /** The answer, and what shows it. */
  readonly answered: readonly [answer: Line, evidence: Line];
}

/** Conditions beside each other of which the same is said are asked in one row, so that it is said once. */
export function foldedRows(rows: readonly PrintedCondition[]): readonly (readonly Line[])[] {
  const groups: PrintedCondition[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group !== undefined && isAlike(group[0]?.answered, row.answered)) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) =>
    group[0] === undefined ? [] : [[conditions(group), ...group[0].answered]],
  );
}

const isAlike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What is asked, with its place in the law below it; a place that several share stands below the last of them. */
function conditions(group: readonly PrintedCondition[]): Line {
  const lines = group.flatMap(({ asks, source }, at) =>
    isAlike(source, group[at + 1]?.source) ? [asks] : [asks, source],
  );
  return line(...lines.flatMap((each, at) => (at === 0 ? [each] : [brk, each])));
}
