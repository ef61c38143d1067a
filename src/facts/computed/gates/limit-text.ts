/** Amounts of compute as values of a sentence; limits are written as the law writes them. */
import { amountValue, type Value } from '../../../finding/value.js';
import type { Decimal } from '../../decimal.js';

/** `1e23` → `10²³`; other limits in scientific notation. */
export function limitText(limit: Decimal): string {
  const text = limit.toScientific(3);
  return text.startsWith('1.00 × ') ? text.slice('1.00 × '.length) : text;
}

/** A limit of compute. */
export function limitValue(limit: Decimal): Value {
  return amountValue(limit.text, 'FLOP', `${limitText(limit)} FLOP`);
}

/** An amount of compute, rounded to three figures in the sentence, or as the arithmetic that gives it. */
export function computeValue(amount: Decimal, arithmetic?: string): Value {
  return amountValue(amount.text, 'FLOP', arithmetic ?? `${amount.toScientific(2)} FLOP`);
}
