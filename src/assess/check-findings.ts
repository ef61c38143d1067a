/** Findings for the checks of items, forms and across them, and of the words of the facts. */
import type { Finding } from '../finding/finding.js';
import { absenceWeights } from './absence-weight.js';
import { dropRepeated } from './drop-repeated.js';
import { expectations } from './expectations.js';
import type { FindingContext } from './finding-context.js';
import { givenPaths } from './given-paths.js';
import { judgeCheck } from './judge-check.js';
import { wordFindings } from './word-findings.js';

/** All checks of items, forms and across them, each with its severity from the table of absences (`check-severity.ts`). */
export function checkFindings(concluded: FindingContext): readonly Finding[] {
  const expected = expectations(concluded);
  const weightAt = absenceWeights(expected, concluded.setting);
  const judged = expected.map((expectation) => ({
    isPromised: expectation.isPromised ?? false,
    asked: givenPaths(expectation.check.expects) ?? [],
    findings: judgeCheck(expectation, concluded.setting, weightAt),
  }));
  return [...dropRepeated(judged), ...wordFindings(concluded.setting.read)];
}
