/** Reads the report for people back. */
import type { ReportReader } from '../reader.js';

export const reader: ReportReader = {
  told: (report) =>
    [...report.matchAll(/^(?:error|warning)\[([^\]]+)\] (?:(\S+):(\d+):\d+ )?/gm)].map(
      ([, id = '', file, line]) => ({
        id,
        file: file ?? null,
        line: line === undefined ? null : Number(line),
      }),
    ),
  isExact: true,
  parses: null,
};
