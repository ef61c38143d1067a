/** Dates that no reader can mistake, in the language that is spoken: `1 November 2026`. */
import { dayIn, monthIn } from '../languages/numbers.js';
import { spokenLanguage } from '../languages/speaking.js';

/** `2026-11-01` → `1 November 2026`; what is no date is returned as it came. */
export function day(iso: string): string {
  return dayIn(iso, spokenLanguage().conventions);
}

/** A sentence whose days stand as in the facts, with each spelled out. */
export function daysSpelled(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, day);
}

/** `2026-11` or `2026-11-01` → `November 2026`. */
export function month(iso: string): string {
  return monthIn(iso, spokenLanguage().conventions);
}

/** For forms that prescribe DD/MM/YY: `1 November 2026 (01/11/26)`. */
export function dayWithShort(iso: string): string {
  const spelled = day(iso);
  if (spelled === iso) return iso;
  const [, year = '', monthNumber = '', dayNumber = '01'] =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  return `${spelled} (${dayNumber}/${monthNumber}/${year.slice(2)})`;
}
