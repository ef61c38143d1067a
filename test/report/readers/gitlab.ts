/** Reads a code quality report of GitLab back. */
import type { ReportReader } from '../reader.js';

interface Issue {
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export const reader: ReportReader = {
  told: (report) =>
    (JSON.parse(report) as Issue[])
      .filter(({ severity }) => severity !== 'info')
      .map(({ check_name: id, location }) => ({
        id,
        file: location.path,
        line: location.lines.begin,
      })),
  isExact: false,
  parses: (report) => void JSON.parse(report),
};
