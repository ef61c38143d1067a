/** The assessment as JSON: itself for one input, and a list with the path of each for several. */
import { findingsOf, type Run } from './run.js';

/**
 * One readable input gives its assessment (schema `schemas/assessment.schema.json`). Several inputs, or one that can't be read, give
 * `{ format_version, runs: [{ path, assessment, findings }] }`, where `assessment` is null for an input that can't be read.
 */
export function json(runs: readonly Run[]): string {
  const [only] = runs;
  const value =
    runs.length === 1 && only?.assessment
      ? only.assessment
      : {
          format_version: 1,
          runs: runs.map((run) => ({
            path: run.path,
            assessment: run.assessment,
            findings: findingsOf(run),
          })),
        };
  return `${JSON.stringify(value, null, 2)}\n`;
}
