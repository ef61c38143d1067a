/** Days of the calendar as ISO texts: how a period ends, in UTC on every machine. */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addBusinessDays } from 'date-fns/addBusinessDays';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { addYears } from 'date-fns/addYears';
import { parseISO } from 'date-fns/parseISO';

/** A length of time; business days are Mondays to Fridays, and official holidays are not known here. */
export interface Span {
  readonly number: number;
  readonly unit: 'days' | 'business days' | 'months' | 'years';
}

const add = { days: addDays, 'business days': addBusinessDays, months: addMonths, years: addYears };

/** The calendar that `date-fns` reckons in; the small form, since the other one loads tables of languages at every start. */
const utc = (value: Date | number | string): Date => new UTCDateMini(+new Date(value));

/** The last day of a period that begins to run on the day after `day`. */
export function dayAfter(day: string, { number, unit }: Span): string {
  return isoOf(add[unit](parseISO(day, { in: utc }), number));
}

/** The day from which a period still fits before `day`. */
export function dayBefore(day: string, { number, unit }: Span): string {
  return isoOf(add[unit](parseISO(day, { in: utc }), -number));
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** True for a text that is a day: `2026-11-01`. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** The number of days from one day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
