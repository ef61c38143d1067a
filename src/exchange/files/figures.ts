/** Exact sums of figures that files write out, and the step from thousands to one. */
import { Decimal } from '../../facts/decimal.js';

/** A number as meters and programs print it, without a sign. */
export const isPlainNumber = (text: string | undefined): text is string =>
  text !== undefined && /^\d{1,15}(?:\.\d{1,30})?(?:e[+-]?\d{1,2})?$/i.test(text);

/** The sum; digits that no meter has are cut. */
export const summed = (texts: readonly string[]): Decimal =>
  texts.reduce(
    (total, text) => total.plus(Decimal.of(text.replace(/(\.\d{12})\d+/, '$1'))),
    Decimal.of('0'),
  );

/** A thousandth, written out and without noughts at its end. */
export function thousandth({ mantissa, exponent }: Decimal): string {
  const power = exponent - 3;
  const digits = mantissa.toString();
  if (power >= 0) return digits + '0'.repeat(power);
  const padded = digits.padStart(1 - power, '0');
  const whole = padded.slice(0, power);
  const rest = padded.slice(power).replace(/(?<!0)0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}
