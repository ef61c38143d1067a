/** The numbers of the Model Documentation Form: the figures that are stated, and what coarser rows show instead. */
import { Decimal } from '../facts/decimal.js';

/** The ranges of row 14 with the form's words; a size on a limit belongs to the range that ends there. */
export const sizeRanges: readonly { readonly upTo: string | null; readonly words: string }[] = [
  { upTo: '500e6', words: '1-500M' },
  { upTo: '5e9', words: '500M-5B' },
  { upTo: '15e9', words: '5B-15B' },
  { upTo: '50e9', words: '15B-50B' },
  { upTo: '100e9', words: '50B-100B' },
  { upTo: '500e9', words: '100B-500B' },
  { upTo: '1e12', words: '500B-1T' },
  { upTo: null, words: '>1T' },
];

/** The ranges of row 37; a month is a twelfth of 365.25 days, so that no whole number of days lies on a limit. */
export const timeRanges: readonly { readonly upTo: string | null; readonly words: string }[] = [
  { upTo: '30.4375', words: 'less than 1 month' },
  { upTo: '91.3125', words: '1-3 months' },
  { upTo: '182.625', words: '3-6 months' },
  { upTo: null, words: 'more than 6 months' },
];

function rangeOf(value: Decimal, ranges: typeof sizeRanges): string {
  const found = ranges.find(({ upTo }) => upTo === null || !value.isMoreThan(Decimal.of(upTo)));
  return found?.words ?? '';
}

/** The range of row 14 that holds a number of parameters. */
export const sizeRange = (parameters: Decimal): string => rangeOf(parameters, sizeRanges);

/** The range of row 37 that holds a number of wall-clock days. */
export const timeRange = (days: Decimal): string => rangeOf(days, timeRanges);

/** The power of ten of a number in scientific notation, for row 39: 2.4 × 10²⁵ → 25. Zero has none. */
export function orderOfMagnitude(value: Decimal): number | null {
  const digits = value.mantissa.toString().replace('-', '');
  return digits === '0' ? null : digits.length - 1 + value.exponent;
}

/** Numbers below this are printed in full, and zeros at their end are then figures like others. */
const printedInFull = Decimal.of('1e6');

/** The significant figures that a reader of the document sees: `2.4e25`, `24e24` and `1.0e2` have two, `1e10` and `70e9` one. */
export function visibleFigures(value: Decimal): number {
  const [mantissa = ''] = value.text.replace(/^[+-]/, '').split(/[eE]/);
  const isCounted = mantissa === value.text && printedInFull.isMoreThan(value);
  if (mantissa.includes('.') || isCounted) return value.significantFigures();
  return mantissa.replace(/^0+/, '').replace(/(?<!0)0+$/, '').length;
}
