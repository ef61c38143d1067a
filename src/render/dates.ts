/** Dates that no reader can mistake: `1 November 2026`, in UTC on every machine. */
import { format } from 'date-fns/format';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { utc } from '../facts/days.js';

/** `2026-11-01` → `1 November 2026`; what is no date is returned as it came. */
export function day(iso: string): string {
  return spelled(iso, 'd MMMM yyyy');
}

/** A sentence whose days stand as in the facts, with each spelled out. */
export function daysSpelled(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}

/** `2026-11` or `2026-11-01` → `November 2026`. */
export function month(iso: string): string {
  return spelled(iso, 'MMMM yyyy');
}

/** For forms that prescribe DD/MM/YY: `1 November 2026 (01/11/26)`. */
export function dayWithShort(iso: string): string {
  return spelled(iso, 'd MMMM yyyy (dd/MM/yy)');
}

function spelled(iso: string, pattern: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(iso)) return iso;
  const date = parseISO(iso, { in: utc });
  return isValid(date) ? format(date, pattern, { in: utc }) : iso;
}
