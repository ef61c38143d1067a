/** What each file of `src/report/` that prints a format exports: a reporter by default, and what is told about the format. */
import type { ReportOptions, Run } from './run.js';

/** From runs to the text of a report. */
export type Reporter = (runs: readonly Run[], options: ReportOptions) => string;

/** Written as a literal, since `npm run generate` reads it without running the file. */
export interface AboutFormat {
  /** Whom the format is for. */
  readonly audience: string;
  readonly holds: string;
  /** Where help and reference name it; formats without a rank follow by their names. */
  readonly rank?: number;
  /** Loaded with the program, since most runs ask for it; others are loaded when they are asked for. */
  readonly isUsual?: true;
  /** The last model need not be known to write the first (`pieces.ts`). */
  readonly isStreamable?: true;
}
