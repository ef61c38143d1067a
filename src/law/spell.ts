/** How the values of the law are written in sentences: days, powers of ten, fractions, shares and periods, each from its row. */
import { type LawDateId, lawDates } from './dates.js';
import { incidentReportDays, type SafetyPeriod, safetyPeriods } from './safety-periods.js';
import { fractionThresholds, thresholds } from './thresholds.js';
import { dayInWords, powerInWords } from './words.js';

export { dayInWords, powerInWords };

type ThresholdsIn<Unit extends string> = {
  [Id in keyof typeof thresholds]: (typeof thresholds)[Id]['unit'] extends Unit ? Id : never;
}[keyof typeof thresholds];
type FractionId = keyof typeof fractionThresholds;
type TermId = ThresholdsIn<'days' | 'months' | 'years'>;
type ShareId = {
  [Id in keyof typeof thresholds]: (typeof thresholds)[Id]['unit'] extends `of ${string}`
    ? Id
    : never;
}[keyof typeof thresholds];
type CountId = ThresholdsIn<'domain names' | 'registered business users in the Union'>;

/** A day of the law as people write it. */
export function lawDay(id: LawDateId): string {
  return dayInWords(lawDates[id].date);
}

/** An amount of compute of the law as people write it: `10²⁵`, without its unit. */
export function lawCompute(id: ThresholdsIn<'FLOP'>): string {
  return powerInWords(thresholds[id].value);
}

const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** A whole number as words up to fifteen, in digits above. */
const numberInWords = (count: number): string => small[count] ?? String(count);

const counted = (count: string, number: number, unit: string): string =>
  `${count} ${number === 1 ? unit.replace(/s$/, '') : unit}`;

/** A period of the law in words: `two weeks`, `60 days` where it is no whole number of weeks that people say. */
export function lawPeriod(id: keyof typeof safetyPeriods): string {
  const { number, unit }: SafetyPeriod = safetyPeriods[id];
  const isWeeks = unit === 'days' && number % 7 === 0 && number <= 28;
  return isWeeks
    ? counted(numberInWords(number / 7), number / 7, 'weeks')
    : counted(numberInWords(number), number, unit);
}

/** A term of the table of thresholds: `14 days`, but `six months` and `ten years`. */
export function lawTerm(id: TermId): string {
  const { value, unit } = thresholds[id];
  const number = Number(value);
  return counted(unit === 'days' ? value : numberInWords(number), number, unit);
}

/** The days to the first report of an incident, each once: `2, 5, 10 or 15 days`. */
export function lawIncidentDays(): string {
  const each = [...new Set(Object.values(incidentReportDays))].sort((a, b) => a - b);
  return `${each.slice(0, -1).join(', ')} or ${each.at(-1)} days`;
}

/** The days to the first report of an incident with one kind of harm: `2 days`. */
export function lawIncidentTerm(harm: keyof typeof incidentReportDays): string {
  return counted(String(incidentReportDays[harm]), incidentReportDays[harm], 'days');
}

/** A share as a number of per cent, without the sign: `30`. */
export function lawPercent(id: ShareId): string {
  return String(Number((Number(thresholds[id].value) * 100).toPrecision(12)));
}

const parts = 'whole half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');

/** A share as a fraction where it is one that people say: `a tenth`, `a twentieth`; else in per cent. */
export function lawShare(id: ShareId): string {
  const of = Number((1 / Number(thresholds[id].value)).toPrecision(12));
  const name = of === 20 ? 'twentieth' : parts[of - 1];
  return name === undefined || of === 1 ? `${lawPercent(id)} %` : `a ${name}`;
}

/** The share without its article, as in “the top tenth”. */
export function lawShareName(id: ShareId): string {
  return lawShare(id).replace(/^a /, '');
}

const withCommas = (digits: string): string =>
  digits.length > 3 ? `${withCommas(digits.slice(0, -3))},${digits.slice(-3)}` : digits;

/** A number of the law with a comma for thousands: `1,000`. */
export function lawCount(id: CountId): string {
  return withCommas(thresholds[id].value);
}

/** The fixed ceiling of fines in millions: `15 million`. */
export function lawFine(): string {
  return `${Number(thresholds.fineAmount.value) / 1e6} million`;
}

/** A fraction of the law without its article, as in “more than the third”: `third`, `two thirds`. */
export function lawFractionName(id: FractionId): string {
  const { numerator, denominator } = fractionThresholds[id];
  const name = parts[Number(denominator) - 1] ?? `${denominator}th`;
  return Number(numerator) === 1 ? name : `${numberInWords(Number(numerator))} ${name}s`;
}

/** A fraction of the law as people write it: `a third`, `two thirds`. */
export function lawFraction(id: FractionId): string {
  const name = lawFractionName(id);
  return name.includes(' ') ? name : `a ${name}`;
}

/** The factor by which a modification is multiplied to be compared with the whole: `three times`. */
export function lawTimes(id: FractionId): string {
  return `${numberInWords(Number(fractionThresholds[id].denominator))} times`;
}
