/** Numbers as a reader wants them: exact, with thousands apart, in words where they are large, in powers of ten where they are huge. */
import { Decimal } from '../facts/decimal.js';

/** Magnitudes with a name, largest first. */
const names: readonly [power: number, name: string][] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** `1234567.5` → `1,234,567.5`; beyond 15 digits `1.2 × 10²⁴`. */
export function amount(value: Decimal): string {
  const plain = expanded(value);
  return plain === null ? power(value) : plain;
}

/** `1.2e24` → `1.2 × 10²⁴`, with the figures that were stated and no others. */
export function power(value: Decimal): string {
  return value.toScientific(statedFigures(value));
}

/** `32e9` → `32 billion (3.2 × 10¹⁰)`; below a million `999,000`. */
export function count(value: Decimal): string {
  for (const [exponent, name] of names) {
    const unit = Decimal.of(`1e${exponent}`);
    if (unit.isMoreThan(value)) continue;
    const scaled = expanded(value.times(Decimal.of(`1e-${exponent}`)));
    if (scaled !== null && scaled.length <= 16) return `${scaled} ${name} (${power(value)})`;
    return power(value);
  }
  return amount(value);
}

/** The digits written out with thousands apart, or null where that is longer than 15 whole digits or 12 decimals. */
function expanded(value: Decimal): string | null {
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
  const whole = padded.slice(0, split).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = padded.slice(split);
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Significant figures of the source text; trailing zeros of a whole number are not taken for figures. */
function statedFigures(value: Decimal): number {
  const mantissa = value.text.replace(/[eE].*$/, '').replace(/^[+-]/, '');
  if (mantissa.includes('.')) return Math.min(value.significantFigures(), 15);
  return Math.min(mantissa.replace(/^0+/, '').replace(/0+$/, '').length || 1, 15);
}
