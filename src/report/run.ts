/** What a reporter is given: one entry per input, and how the reader wants to see it. */
import type { Assessment } from '../assess/assessment.js';
import type { Finding } from '../finding/finding.js';
import type { ReadResult } from '../read/read-result.js';

export interface Run {
  /** The input as the user named it; `-` for standard input. */
  readonly path: string;
  /** What the input is, where it is no model. */
  readonly title?: string;
  /** What stands before the file of a place so that it can be opened from here: `` or `samples/heron/`. */
  readonly prefix: string;
  readonly read: ReadResult;
  /** Null where nothing may be concluded, because the input could not be read. */
  readonly assessment: Assessment | null;
}

export interface ReportOptions {
  /** `findings` dwells on what to do, `reasons` on why, `summary` leaves both out. */
  readonly detail: 'findings' | 'reasons' | 'summary';
  /** Errors did not stop this build, or will not stop the next. */
  readonly draft: boolean;
  /** Notes on documents that nobody asked for, and every finding in full. */
  readonly notes: boolean;
  /** The findings alone, without verdict and advice. */
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly width: number;
}

/** The findings of a run: those of the assessment, or of reading where there is none. */
export function findingsOf(run: Run): readonly Finding[] {
  return run.assessment?.findings ?? run.read.findings;
}
