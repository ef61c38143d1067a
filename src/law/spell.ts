/** How the values of the law are written in sentences: days, powers of ten, thirds and periods, each from its row. */
import { type LawDateId, lawDates } from './dates.js';
import { type Period, safetyPeriods } from './safety-periods.js';
import { thresholds } from './thresholds.js';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An ISO day as people write it: `2 August 2025`. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** A day of the law as people write it. */
export function lawDay(id: LawDateId): string {
  return dayInWords(lawDates[id].date);
}

/** A decimal text of the table as people write it: `1e25` as `10²⁵`, `3e23` as `3 × 10²³`. */
export function powerInWords(text: string): string {
  const [mantissa, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const power = `10${exponent.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)}`;
  return mantissa === '1' ? power : `${mantissa} × ${power}`;
}

/** An amount of compute of the law as people write it: `10²⁵`, without its unit. */
export function lawCompute(id: 'generalPurposeFlop' | 'systemicRiskFlop'): string {
  return powerInWords(thresholds[id].value);
}

const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A period of the law in words: `two weeks`, `28 days` where it is no whole number of weeks that people say. */
export function lawPeriod(id: keyof typeof safetyPeriods): string {
  const { number, unit }: Period = safetyPeriods[id];
  const isWeeks = unit === 'days' && number % 7 === 0 && number <= 28;
  const count = isWeeks ? number / 7 : number;
  const name = isWeeks ? 'weeks' : unit;
  return `${small[count] ?? count} ${count === 1 ? name.replace(/s$/, '') : name}`;
}
