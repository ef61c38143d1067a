/** A run with more findings beside its assessment. */
import type { Finding } from '../finding/finding.js';
import type { Run } from '../report/run.js';

/** The same run where there are none. */
export function beside(run: Run, findings: readonly Finding[]): Run {
  return findings.length === 0
    ? run
    : { ...run, moreFindings: [...(run.moreFindings ?? []), ...findings] };
}
