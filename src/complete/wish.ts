/** What is asked of a completed run, and the refusal of a wish that nobody could fulfil. */
import type { Severity } from '../finding/finding.js';
import { ageOf } from '../release/age.js';
import type { FailLevel } from './verdict.js';

/** How far ahead is looked for what falls due, in days, where nobody says. */
export const usualDays = 90;

/** What is asked; what is left out is not judged. */
export interface Wish {
  /** The day of the assessment, YYYY-MM-DD. Nothing else tells what day it is. */
  readonly asOf: string;
  /** The severity from which on the verdict is `fail`; `error` unless told. */
  readonly failOn?: FailLevel | undefined;
  /** Adds the checklist before a release; law that is not settled is an error then. */
  readonly release?: ReleaseWish | undefined;
  /** Warns of what is older than this: `180d`, `26w`, `6m` or `1y`. */
  readonly staleAfter?: string | undefined;
  /** Only findings of these documents, and those on the facts as a whole. */
  readonly only?: readonly string[] | undefined;
  /** The least severity of findings by their ids: severities are raised, never lowered. */
  readonly atLeast?: Readonly<Record<string, Severity>> | undefined;
  /** Whether each template of the user is told in a note; it is unless told otherwise. */
  readonly tellsTemplates?: boolean | undefined;
}

/** What the checklist before a release looks at. */
export interface ReleaseWish {
  /** The day of the release, YYYY-MM-DD; the day of the assessment unless told. */
  readonly date?: string | undefined;
  /** How many days ahead to look for what falls due; 90 unless told. */
  readonly within?: number | undefined;
}

/** What was asked can not be done, whatever the facts are; the message says what to write. */
export class WishError extends Error {
  override readonly name = 'WishError';
}

/** Refuses days, ages and numbers that are none. */
export function assertWish({ asOf, release, staleAfter }: Wish): void {
  if (!isOfTheCalendar(asOf)) throw new WishError(`asOf is no day; write it as YYYY-MM-DD`);
  if (release?.date !== undefined && !isOfTheCalendar(release.date)) {
    throw new WishError('release.date is no day; write it as YYYY-MM-DD');
  }
  const { within = usualDays } = release ?? {};
  if (!Number.isInteger(within) || within < 0 || within > 3650) {
    throw new WishError('release.within is no whole number of days, at most 3650');
  }
  if (staleAfter !== undefined && ageOf(staleAfter) === null) {
    throw new WishError('staleAfter is no age; write a number and d, w, m or y, such as 6m');
  }
}

/** A day that there is: no 30 February. */
function isOfTheCalendar(day: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
