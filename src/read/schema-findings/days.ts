/** Reads days and months as people write them, in figures and in the languages of the Union. */
import { monthNames } from './month-names.js';

/** What a text says of a day: each reading where it can be read in several ways. */
export interface DayReading {
  /** As YYYY-MM-DD. */
  readonly days: readonly string[];
  /** As YYYY-MM, where the day is left out. */
  readonly month?: string;
  /** The year, where it stands alone. */
  readonly year?: string;
  /** The order of day and month tells the readings apart. */
  readonly isOrderOpen?: boolean;
}

const none: DayReading = { days: [] };

/** Every way in which a text can be read as a day, a month or a year between 1900 and 2999. */
export function readDay(text: string): DayReading {
  const written = text
    .trim()
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase();
  if (/^(?:19|2\d)\d\d$/.test(written)) return { days: [], year: written };
  return inFigures(written) ?? inWords(written) ?? none;
}

function inFigures(text: string): DayReading | null {
  const plain = text.replace(
    /^(\d{4}-\d{2}-\d{2})(?:t|\s+)\d{1,2}:?\d{2}.*$/,
    (_, day: string) => day,
  );
  const [, y8, m8, d8] = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (y8 !== undefined) {
    const days = [dayOf(y8, m8, d8)].flatMap((day) => day ?? []);
    return days.length > 0
      ? { days }
      : lastYear(plain.slice(0, 2), plain.slice(2, 4), plain.slice(4));
  }
  const [, y6, m6] = /^(\d{4})(\d{2})$/.exec(plain) ?? [];
  if (y6 !== undefined) return monthOnly(y6, m6);
  const first =
    /^(\d{4})\s{0,9}[./\s年년-]\s{0,9}(\d{1,2})\s{0,9}[./\s月월-]\s{0,9}(\d{1,2})\s{0,9}[.日일]?$/.exec(
      plain,
    );
  if (first) return oneOf([dayOf(first[1], first[2], first[3])]);
  const last = /^(\d{1,2})\s{0,9}[./\s-]\s{0,9}(\d{1,2})\s{0,9}[./\s-]\s{0,9}(\d{4})\.?$/.exec(
    plain,
  );
  if (last) return lastYear(last[1], last[2], last[3]);
  const short = /^(\d{1,2})([./-])(\d{1,2})[./-]'?(\d{2})$/.exec(plain);
  if (short) return shortYear(short[1], short[3], short[4], short[2]);
  const month =
    /^(\d{4})\s{0,9}[./\s年년-]\s{0,9}(\d{1,2})\s{0,9}[月월]?$/.exec(plain) ??
    reversed(/^(\d{1,2})\s{0,9}[./\s-]\s{0,9}(\d{4})$/.exec(plain));
  return month ? monthOnly(month[1], month[2]) : null;
}

const reversed = (match: RegExpExecArray | null): (string | undefined)[] | null =>
  match && [match[0], match[2], match[1]];

/** `02/03/2026`: the day first, as most of the world writes, or the month. */
function lastYear(first = '', second = '', year = ''): DayReading {
  const days = distinct([dayOf(year, second, first), dayOf(year, first, second)]);
  return days.length > 1 ? { days, isOrderOpen: true } : { days };
}

/** Two figures for the year: this century; with hyphens the year may also come first. */
function shortYear(first = '', second = '', third = '', sign = ''): DayReading {
  const { days, isOrderOpen } = lastYear(first, second, `20${third}`);
  if (sign !== '-') return isOrderOpen ? { days, isOrderOpen } : { days };
  return { days: distinct([...days, dayOf(`20${first.padStart(2, '0')}`, second, third)]) };
}

function inWords(text: string): DayReading | null {
  const parts = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  const months = parts.flatMap((part) => {
    const month = monthNames.get(part.normalize('NFKD').replace(/\p{M}/gu, ''));
    return month ?? [];
  });
  const [month] = months;
  const figures = parts.filter((part) => /^\d+$/.test(part));
  const words = parts.filter((part) => !/^\d+$/.test(part));
  // More words than a date has are a sentence.
  if (month === undefined || new Set(months).size > 1 || words.length > 5 || figures.length > 2) {
    return null;
  }
  const year =
    figures.find((each) => /^(?:19|2\d)\d\d$/.test(each)) ??
    figures
      .slice(1)
      .find((each) => /^\d\d$/.test(each))
      ?.replace(/^/, '20');
  if (year === undefined) return null;
  const day = figures.length === 2 ? figures.find((each) => /^\d{1,2}$/.test(each)) : undefined;
  if (figures.length === 2 && day === undefined) return null;
  const number = String(month);
  return day === undefined ? monthOnly(year, number) : oneOf([dayOf(year, number, day)]);
}

const oneOf = (days: readonly (string | null)[]): DayReading => ({ days: distinct(days) });

const distinct = (days: readonly (string | null)[]): string[] => [
  ...new Set(days.flatMap((day) => day ?? [])),
];

function monthOnly(year = '', month = ''): DayReading {
  const isMonth = /^(?:19|2\d)\d\d$/.test(year) && Number(month) >= 1 && Number(month) <= 12;
  return isMonth ? { days: [], month: `${year}-${month.padStart(2, '0')}` } : none;
}

/** A day of the calendar as YYYY-MM-DD, or null. */
function dayOf(year = '', month = '', day = ''): string | null {
  if (!/^(?:19|2\d)\d\d$/.test(year)) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isLeap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const exists = m >= 1 && m <= 12 && d >= 1 && d <= (lengths[m - 1] ?? 0);
  return exists ? `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null;
}
