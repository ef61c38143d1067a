/** The verdict on a run: whether it passes, fails, or rests on something that can't be used. */
import type { Severity } from '../finding/finding.js';
import { findingsOf, type Run } from '../report/run.js';

/** From which severity on a run fails. */
export const failLevels = ['error', 'warning', 'never'] as const;
export type FailLevel = (typeof failLevels)[number];

/** From the gravest down: `unusable` where facts or pack can't be relied on. */
export const verdicts = ['unusable', 'fail', 'pass'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the command line answers with. */
export const verdictCodes = { unusable: 2, fail: 1, pass: 0 } as const satisfies Readonly<
  Record<Verdict, number>
>;

/** The severities that fail a run. */
export const failingSeverities: Readonly<Record<FailLevel, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** Of the findings of one run, without those that are waived or known to a baseline. */
export function verdictOf(run: Run, failOn: FailLevel = 'error'): Verdict {
  if (run.assessment === null) return 'unusable';
  const reached = findingsOf(run).some(({ severity }) =>
    failingSeverities[failOn].includes(severity),
  );
  return reached ? 'fail' : 'pass';
}

/** The verdict over several: the gravest stands. */
export function gravestVerdict(each: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => each.includes(verdict)) ?? 'pass';
}
