/** Reads workflow commands of GitHub back. */
import { expect } from '@jest/globals';
import type { ReportReader } from '../reader.js';

export const reader: ReportReader = {
  told: (report) =>
    [...report.matchAll(/^::(?:error|warning) file=([^,]+),line=(\d+),.*?title=([^:,]+)::/gm)].map(
      ([, file = '', line, id = '']) => ({ id, file, line: Number(line) }),
    ),
  isExact: false,
  parses: (report) => {
    for (const line of report.split('\n')) {
      expect(line).toMatch(
        /^(?:::(?:error|warning|notice) file=[^,:]*(?:,(?:line|col|endLine|endColumn)=\d+){2,4},title=[^,:]*::.*|::group::.*|::endgroup::|(?!\s*::).*)$/,
      );
    }
  },
};
