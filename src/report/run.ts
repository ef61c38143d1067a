/** What a reporter is given: one entry per input, and how the reader wants to see it. */
import type { Assessment } from '../assess/assessment.js';
import { compareFindings, type Finding } from '../finding/finding.js';
import type { ReadResult } from '../read/read-result.js';
import type { BaselineResult, ReleaseResult, WaivedFinding } from '../release/result.js';

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
  /** The checklist, where it was asked for. */
  readonly release?: ReleaseResult;
  /** Findings that stand beside the assessment: of waivers, of a baseline, of age and drift. */
  readonly beside?: readonly Finding[];
  /** Findings that a waiver keeps from the verdict; every report shows them apart. */
  readonly waived?: readonly WaivedFinding[];
  /** How the findings compare with a baseline, where one was given. */
  readonly baseline?: BaselineResult;
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

/** Every finding of a run, also those that don't count. */
export function allFindingsOf(run: Run): readonly Finding[] {
  const own = run.assessment?.findings ?? run.read.findings;
  const more = [...(run.release?.findings ?? []), ...(run.beside ?? [])];
  return more.length === 0 ? own : [...own, ...more].sort(compareFindings);
}

/** The findings that count for the verdict: all, without those that are waived or known to the baseline. */
export function findingsOf(run: Run): readonly Finding[] {
  const aside = new Set([
    ...(run.waived ?? []).map(({ finding }) => finding),
    ...(run.baseline?.known ?? []),
  ]);
  const all = allFindingsOf(run);
  return aside.size === 0 ? all : all.filter((finding) => !aside.has(finding));
}
