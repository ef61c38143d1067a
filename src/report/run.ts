/** What a reporter is given: one entry per input, and how the reader wants to see it. */
import type { Assessment } from '../assess/assessment.js';
import { compareFindings, type Finding, type Severity, severities } from '../finding/finding.js';
import type { ReadResult } from '../read/read-result.js';
import type { BaselineResult, ReleaseResult, WaivedFinding } from '../release/result.js';

/** Which part of all models a report is about. */
export interface ReportedPart {
  /** From 1. */
  readonly index: number;
  readonly count: number;
  /** SHA-256 over the names of all models, of this part and of the others. */
  readonly workspace: string;
  /** How many models there are in all parts. */
  readonly of: number;
  /** The day of the assessment; null where nothing could be assessed and nobody named one. */
  readonly asOf: string | null;
}

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
  readonly moreFindings?: readonly Finding[];
  /** Findings that a waiver keeps from the verdict; every report shows them apart. */
  readonly waived?: readonly WaivedFinding[];
  /** How the findings compare with a baseline, where one was given. */
  readonly baseline?: BaselineResult;
  /** The least severity of findings by their ids, where a configuration takes them more seriously. */
  readonly atLeast?: Readonly<Record<string, Severity>>;
  /** The checks that were asked, where the facts themselves were let go. */
  readonly asked?: readonly string[];
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
  /** Beside others a run is told in fewer lines; known by the number of runs unless told. */
  readonly isOneOfMany?: boolean;
  /** Findings were left out before they came here, so that nothing can be said to be in order because nothing is said of it. */
  readonly narrowed?: boolean;
  /** The severities that fail a run; errors unless told. */
  readonly failing?: readonly Severity[];
  /** What the program will answer with, where that is known already. */
  readonly exitCode?: number;
  /** Where the program was called, absolute: paths below it are told from there. */
  readonly folder?: string;
  /** The way from the root of the repository to that folder, `models/`; reports for services tell paths from the root. */
  readonly below?: string;
  /** What `explain` says of the id of a finding. */
  readonly explanations?: ReadonlyMap<string, Explanation>;
  /** What lines of findings say of the part of the models that they hold. */
  readonly lines?: { readonly part: ReportedPart; readonly program: string | null };
  /** How many characters a Markdown report may have; a comment's worth unless told. */
  readonly room?: number;
}

/** What can be said of an id whatever the facts are. Lines that begin with a space are printed as they are. */
export interface Explanation {
  readonly title: string;
  readonly parts: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** Every finding of a run, also those that don't count, with the severities that the configuration gives them. */
export function allFindingsOf(run: Run): readonly Finding[] {
  const own = run.assessment?.findings ?? run.read.findings;
  const more = [...(run.release?.findings ?? []), ...(run.moreFindings ?? [])];
  const { atLeast } = run;
  if (atLeast === undefined) {
    return more.length === 0 ? own : [...own, ...more].sort(compareFindings);
  }
  return [...own, ...more].map((finding) => raised(finding, atLeast)).sort(compareFindings);
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

/** Waivers and baselines know a finding as the object that it is, so a graver copy is made once. */
const graver = new WeakMap<Finding, Finding>();

/** The finding with its severity raised, and never lowered. */
export function raised(finding: Finding, atLeast: NonNullable<Run['atLeast']>): Finding {
  const least = Object.hasOwn(atLeast, finding.id) ? atLeast[finding.id] : undefined;
  if (least === undefined || severities.indexOf(least) >= severities.indexOf(finding.severity)) {
    return finding;
  }
  const known = graver.get(finding);
  if (known?.severity === least) return known;
  const copy = { ...finding, severity: least };
  graver.set(finding, copy);
  return copy;
}

/** Notes on documents that nobody asked for stay out of the way; notices, changed templates, drift and everything worse are always shown. */
export function isShown(finding: Finding, { notes }: Pick<ReportOptions, 'notes'>): boolean {
  return (
    finding.severity !== 'note' ||
    notes ||
    /^(?:notice|template|drift|waiver|baseline|against)\//.test(finding.id)
  );
}
