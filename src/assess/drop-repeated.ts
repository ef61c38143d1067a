/** Drops a finding of a voluntary form where a mandatory one reports the same missing fact at the same severity or worse. */
import type { Finding } from '../finding/finding.js';
import { severities } from '../finding/finding.js';

/** The findings of one expectation. */
export interface JudgedCheck {
  /** It belongs to a form that only a promise makes owed. */
  readonly isPromised: boolean;
  /** The facts of which it wants one stated; empty where it asks something else. */
  readonly asked: readonly string[];
  readonly findings: readonly Finding[];
}

/** All findings in their order, without those repetitions. */
export function dropRepeated(judged: readonly JudgedCheck[]): readonly Finding[] {
  const said = new Map<string, number>();
  for (const { isPromised, asked, findings } of judged) {
    if (isPromised) continue;
    for (const path of asked) {
      for (const finding of findings)
        said.set(path, Math.min(said.get(path) ?? severities.length, rank(finding)));
    }
  }
  const isRepeated = (asked: readonly string[], finding: Finding): boolean =>
    asked.some((path) => (said.get(path) ?? severities.length) <= rank(finding));
  return judged.flatMap(({ isPromised, asked, findings }) =>
    isPromised ? findings.filter((finding) => !isRepeated(asked, finding)) : findings,
  );
}

/** The smaller, the graver. */
const rank = ({ severity }: Finding): number => severities.indexOf(severity);
