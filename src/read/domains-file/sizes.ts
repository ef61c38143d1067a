/** Sizes of content in a long list: whole numbers that a double holds exactly stay doubles, everything else is a `Decimal`. */
import { Decimal } from '../../facts/decimal.js';
import { quoted } from '../printable.js';

export type Size = number | Decimal;

const largest = Decimal.of('1e24');

/** The size that a field states, or what is wrong with it. */
export function sizeOf(field: string): Size | string {
  const text = field.trim();
  if (/^\d{1,15}$/.test(text)) return Number(text);
  if (text === '') return 'The line states no size';
  const shown = quoted(text);
  if (/^[-−]/.test(text)) return `The size ${shown} is negative`;
  // Within these bounds every number is one that can be held exactly.
  if (text.length > 60 || !/^\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/.test(text)) {
    return `The size ${shown} is not a plain number`;
  }
  const size = Decimal.of(text);
  return size.isMoreThan(largest) ? `The size ${shown} is beyond anything that can be meant` : size;
}

const exact = (size: Size): Decimal => (typeof size === 'number' ? Decimal.of(size) : size);

/** The exact sum. */
export function added(left: Size, right: Size): Size {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return exact(left).plus(exact(right));
}

/** Whether `left` exceeds `right`, exactly. */
export function isLarger(left: Size, right: Size): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left > right;
  return exact(left).isMoreThan(exact(right));
}
