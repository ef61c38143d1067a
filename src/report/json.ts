/** The assessment as JSON: itself for one input, and a list with the path of each for several. */

import type { Assessment } from '../assess/assessment.js';
import { withoutCredentials } from '../text/credentials.js';
import { printedJson } from '../text/printed-json.js';
import type { AboutFormat } from './format.js';
import { findingsOf, type Run } from './run.js';

/** What the reference says of it. */
export const about = {
  audience: 'programs',
  holds: 'the assessment (`schemas/assessment.schema.json`), or a list of them',
  rank: 2,
  isUsual: true,
  isStreamable: true,
} as const satisfies AboutFormat;

/**
 * One readable input gives its assessment (schema `schemas/assessment.schema.json`). Several inputs, or one that can't be read, give
 * `{ format_version, runs: [{ path, assessment, findings }] }`, where `assessment` is null for an input that can't be read.
 * `release`, `waived` and `baseline` stand in the assessment where there is something to tell.
 */
export function json(runs: readonly Run[]): string {
  const [only] = runs;
  const value =
    runs.length === 1 && only?.assessment
      ? asReported(only, only.assessment)
      : {
          format_version: 1,
          runs: runs.map(reportedRun),
        };
  return printedJson(value, hideCredentials);
}

/** One of several inputs. */
export function reportedRun(run: Run): object {
  return {
    path: run.path,
    assessment: run.assessment && asReported(run, run.assessment),
    findings: findingsOf(run),
  };
}

/** The assessment with the findings that the verdict was reached with, and beside it what does not count and the checklist. */
function asReported(run: Run, assessment: Assessment): object {
  const { release, waived, baseline } = run;
  return {
    ...assessment,
    findings: findingsOf(run),
    ...(release && { release }),
    ...(waived && { waived }),
    ...(baseline && { baseline }),
  };
}

/** A report goes to logs and to other people: what looks like a credential is not repeated, wherever a reason holds a stated value. */
export function hideCredentials(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutCredentials(value) : value;
}
