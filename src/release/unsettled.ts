/** A release does not leave a question of law unsettled: a review without a position is an error. */
import type { Finding } from '../finding/finding.js';

/** The findings of an assessment as a release takes them. */
export function asForRelease(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.severity !== 'error' && isUnsettled(finding.id)
      ? { ...finding, severity: 'error' }
      : finding,
  );
}

function isUnsettled(id: string): boolean {
  return /^gate\/.+-review$/.test(id) || id === 'gate/legacy-systemic-risk';
}
