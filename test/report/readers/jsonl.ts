/** Reads the lines of findings back. */
import { runOfLine } from '../../../src/report/findings-lines.js';
import { findingsOf } from '../../../src/report/run.js';
import type { ReportReader } from '../reader.js';

export const reader: ReportReader = {
  told: (report) =>
    report
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => findingsOf(runOfLine(line).run))
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, place }) => ({ id, file: place?.file ?? null, line: place?.line ?? null })),
  isExact: true,
  parses: (report) => {
    for (const line of report.trimEnd().split('\n')) JSON.parse(line);
  },
};
