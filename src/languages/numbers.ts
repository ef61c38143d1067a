/** Numbers, days and lists in the conventions of a language. */

import { Decimal } from '../facts/decimal.js';
import { between, type Line, line } from '../markdown/build.js';
import { groupedDigits } from '../text/thousands.js';
import type { Conventions } from './conventions.js';

/** Plain digits such as `1234567.5` with the marks of the language: `1,234,567.5`. */
export function withMarks(digits: string, { decimalMark, groupMark }: Conventions): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = groupedDigits(whole, groupMark);
  return decimals === undefined ? grouped : `${grouped}${decimalMark}${decimals}`;
}

/** A power of ten as `Decimal` writes it, with the decimal mark of the language. */
export function withDecimalMark(scientific: string, { decimalMark }: Conventions): string {
  return scientific.replace(/(?<=\d)\.(?=\d)/, decimalMark);
}

/** A stated result: a bare number gets the decimal mark of the language, any other words stay as they are. */
export function figureIn(text: string, conventions: Conventions): string {
  return /^-?\d+\.\d+$/.test(text) ? withDecimalMark(text, conventions) : text;
}

/** The digits of a number in full, or null where they are longer than 15 whole digits or 12 decimals. */
function plainDigits(value: Decimal): string | null {
  const negative = value.mantissa < 0n;
  let digits = (negative ? -value.mantissa : value.mantissa).toString();
  let exponent = value.exponent;
  while (exponent < 0 && digits.length > 1 && digits.endsWith('0')) {
    digits = digits.slice(0, -1);
    exponent += 1;
  }
  if (digits === '0') return '0';
  if (digits.length + exponent > 15 || -exponent > 12) return null;
  const padded = exponent >= 0 ? digits + '0'.repeat(exponent) : digits.padStart(1 - exponent, '0');
  const split = padded.length + Math.min(exponent, 0);
  const fraction = padded.slice(split);
  return `${negative ? '-' : ''}${padded.slice(0, split)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Significant figures of the source text; trailing zeros of a whole number are not taken for figures. */
function statedFigures(value: Decimal): number {
  const mantissa = value.text.replace(/[eE].*/s, '').replace(/^[+-]/, '');
  if (mantissa.includes('.')) return Math.min(value.significantFigures(), 15);
  return Math.min(mantissa.replace(/^0+/, '').replace(/(?<!0)0+$/, '').length || 1, 15);
}

/** `1.2e24` → `1.2 × 10²⁴`, with the figures that were stated and no others. */
export function powerIn(value: Decimal, conventions: Conventions): string {
  return withDecimalMark(value.toScientific(statedFigures(value)), conventions);
}

/** `1234567.5` → `1,234,567.5`; beyond 15 digits `1.2 × 10²⁴`. */
export function amountIn(value: Decimal, conventions: Conventions): string {
  const plain = plainDigits(value);
  return plain === null ? powerIn(value, conventions) : withMarks(plain, conventions);
}

/** `32e9` → `32 billion (3.2 × 10¹⁰)`; below a million `999,000`. */
export function countIn(value: Decimal, conventions: Conventions): string {
  const words = countInWords(value, conventions);
  return isLarge(value, conventions) && words !== powerIn(value, conventions)
    ? `${words} (${powerIn(value, conventions)})`
    : words;
}

/** `32e9` → `32 billion`; what no word fits is a power, and below a million it is `999,000`. */
export function countInWords(value: Decimal, conventions: Conventions): string {
  for (const { power, one, other } of conventions.magnitudes) {
    const unit = Decimal.of(`1e${power}`);
    if (unit.isMoreThan(value)) continue;
    const digits = plainDigits(value.times(Decimal.of(`1e-${power}`)));
    const scaled = digits === null ? null : withMarks(digits, conventions);
    if (scaled === null || scaled.length > 16) return powerIn(value, conventions);
    return `${scaled} ${digits === '1' ? one : other}`;
  }
  return amountIn(value, conventions);
}

const isLarge = (value: Decimal, { magnitudes }: Conventions): boolean =>
  magnitudes.some(({ power }) => !Decimal.of(`1e${power}`).isMoreThan(value));

const longMonth = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** The parts of an ISO day or month that the calendar has, or null. */
function partsOf(iso: string): { year: string; month: number; day: number } | null {
  const [, year = '', month = '', day = '01'] = longMonth.exec(iso) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal =
    year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? { year, month: Number(month), day: Number(day) } : null;
}

function filled(
  pattern: string,
  { year, month, day }: { year: string; month: number; day: number },
  { months }: Conventions,
): string {
  return pattern
    .replace('{day}', String(day))
    .replace('{month}', months[month - 1] ?? '')
    .replace('{year}', year);
}

/** `2026-11-01` → `1 November 2026`; what is no date is returned as it came. */
export function dayIn(iso: string, conventions: Conventions): string {
  const parts = partsOf(iso);
  return parts === null ? iso : filled(conventions.dayPattern, parts, conventions);
}

/** `2026-11` or `2026-11-01` → `November 2026`. */
export function monthIn(iso: string, conventions: Conventions): string {
  const parts = partsOf(iso);
  return parts === null ? iso : filled(conventions.monthPattern, parts, conventions);
}

/** `a`, `a and b`, `a, b and c`. */
export function listIn(
  entries: readonly string[],
  { listWords }: Conventions,
  style: 'and' | 'or' = 'and',
): string {
  if (entries.length < 2) return entries[0] ?? '';
  return `${entries.slice(0, -1).join(', ')} ${listWords[style]} ${entries.at(-1)}`;
}

/** The same of lines of the tree. */
export function lineListIn(
  entries: readonly Line[],
  { listWords }: Conventions,
  style: 'and' | 'or' = 'and',
): Line {
  const last = entries.at(-1) ?? [];
  return entries.length < 2
    ? last
    : line(between(entries.slice(0, -1), ', '), ` ${listWords[style]} `, last);
}
