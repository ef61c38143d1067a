/** Says how a date is written that stands in another order. */

/** What to write for a date in another order; an order that can be read two ways is never guessed. */
export function dateHelp(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) {
    return /^(?:19|2)/.test(text)
      ? 'Write a day that exists in the calendar'
      : 'Write a day of the years 1900 to 2999';
  }
  const time = /^(\d{4}-\d{2}-\d{2})[Tt ]/.exec(text);
  if (time) return `Write the day alone: ${time[1]}`;
  const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/.exec(text);
  if (yearFirst) return `Write ${isoDay(yearFirst[1], yearFirst[2], yearFirst[3])}`;
  const yearLast = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text);
  if (!yearLast) return null;
  const [, first = '', second = '', year = ''] = yearLast;
  const full = year.length === 2 ? `20${year}` : year;
  const dayFirst = Number(second) <= 12 ? isoDay(full, second, first) : null;
  const monthFirst = Number(first) <= 12 ? isoDay(full, first, second) : null;
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return `Write ${dayFirst} if the day comes first, ${monthFirst} if the month does`;
  }
  const only = dayFirst ?? monthFirst;
  return only === null ? null : `Write ${only}`;
}

const isoDay = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
