/** GitLab's code quality report: a list of issues, shown beside the lines of a merge request. */

import type { Severity } from '../finding/finding.js';
import { printedJson } from '../text/printed-json.js';
import type { AboutFormat } from './format.js';
import { countedFindings, findingLine, type ReportedFinding } from './reported-finding.js';
import type { ReportOptions, Run } from './run.js';
import { show } from './terminal.js';

/** What the reference says of it. */
export const about = {
  audience: 'merge requests of GitLab',
  holds: 'a code quality report',
  rank: 7,
} as const satisfies AboutFormat;

/** Our severities in GitLab's words. */
const severityWords: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  note: 'info',
};
/** An input from which nothing can be concluded. */
const unreadable = 'blocker';

/** Prints the findings of all runs as one list, worst first. */
export function gitlab(runs: readonly Run[], options: ReportOptions): string {
  return printedJson(countedFindings(runs, options).map(issue));
}

function issue({ run, finding, place, path, fingerprint }: ReportedFinding): object {
  const isFatal = run.assessment === null && finding.severity === 'error';
  return {
    description: findingLine(finding),
    check_name: show(finding.id, 200),
    fingerprint,
    severity: isFatal ? unreadable : severityWords[finding.severity],
    location: {
      path: show(path),
      lines: { begin: place.line, end: Math.max(place.line, place.end_line) },
    },
  };
}
