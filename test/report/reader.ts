/** What reads a format of report back in tests; `readers/<format>.ts` exports one for each format. */
import type { Format } from '../../src/report/formats.gen.js';

export interface ToldFinding {
  readonly id: string;
  readonly file: string | null;
  readonly line: number | null;
}

export interface ReportReader {
  /** The id, file and line of every error and warning, as the reader of that format would find them. */
  readonly told: (report: string) => readonly ToldFinding[];
  /** Whether a finding without a place is told without one, and not at the first line of the facts. */
  readonly isExact: boolean;
  /** Throws, or fails an expectation, where the report is not well formed; null where people read it. */
  readonly parses: ((report: string) => void) | null;
}

/** The reader of a format; a format without one has no place in the tests. */
export async function readerOf(format: Format): Promise<ReportReader> {
  const { reader } = (await import(`./readers/${format}.js`)) as { reader: ReportReader };
  return reader;
}
