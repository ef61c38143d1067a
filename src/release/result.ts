/** What the release gate says beyond the assessment: the checklist, what falls due, what is waived and what a baseline knows. */
import type { Outcome } from '../assess/assessment.js';
import type { Finding } from '../finding/finding.js';

/** What the checklist asks of each obligation, in the order of its columns. */
export const columns = [
  'present',
  'complete',
  'current',
  'published',
  'approved',
  'evidence',
] as const;
export type ChecklistColumn = (typeof columns)[number];

/** `met`; `missing`, which is an error; `open`, which nobody can tell yet; `not-asked`, where the column has nothing to say. */
export type CellState = 'met' | 'missing' | 'open' | 'not-asked';

export interface ChecklistCell {
  readonly state: CellState;
  /** A clause for people, without a full stop. */
  readonly reason: string;
}

/** Worst first. */
export const rowStatuses = ['missing', 'open', 'met', 'not-due'] as const;
export type RowStatus = (typeof rowStatuses)[number];

/** One obligation that applies, or may. */
export interface ChecklistRow {
  readonly obligation: string;
  readonly title: string;
  readonly provision: string;
  readonly outcome: Outcome;
  readonly due: string | null;
  /** The day on which the duty ended; null where it did not, or no day is known. */
  readonly ended: string | null;
  /** Days since the due day where something is missing; null where nothing is, or the day lies ahead. */
  readonly overdue_days: number | null;
  readonly status: RowStatus;
  /** Ids of the documents that serve it and are owed. */
  readonly documents: readonly string[];
  readonly cells: Readonly<Record<ChecklistColumn, ChecklistCell>>;
  /** Ids of the findings that stand behind the cells. */
  readonly findings: readonly string[];
}

/** A day that comes within the days asked for. */
export interface DateAhead {
  readonly date: string;
  /** Days from the day of the assessment. */
  readonly days: number;
  /** A clause for people: `Notify the Commission`. */
  readonly what: string;
  /** The obligation or the fact path that it comes from. */
  readonly from: string;
  readonly provision: string | null;
}

export interface ReleaseResult {
  /** The day of the assessment. */
  readonly day: string;
  /** The day of the release; the day of the assessment where none was given. */
  readonly release_date: string;
  /** How many days ahead are looked at. */
  readonly within: number;
  readonly rows: readonly ChecklistRow[];
  readonly dates_ahead: readonly DateAhead[];
  readonly findings: readonly Finding[];
}

/** A waiver as the facts state it. */
export interface Waiver {
  readonly check: string;
  readonly reason: string;
  readonly owner: string;
  readonly expires: string;
  /** The field that it is narrowed to, or null. */
  readonly at: string | null;
}

/** A finding that a waiver keeps from the verdict; it is shown all the same. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** How the findings compare with a baseline. */
export interface BaselineResult {
  /** The file as the user named it. */
  readonly file: string;
  /** Findings that the baseline knows; they don't count for the verdict. */
  readonly known: readonly Finding[];
  /** How many entries of the baseline are found no more. */
  readonly gone: number;
}
