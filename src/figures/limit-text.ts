/** Amounts of compute as values of a sentence; limits are written as the law writes them. */
import type { Decimal } from '../facts/decimal.js';
import { amountValue, type Value } from '../finding/value.js';
import { powerInWords } from '../law/spell.js';
import type { ComputeFigure } from './compute.js';

/** A limit of compute. */
export function limitValue(limit: Decimal): Value {
  return amountValue(limit.text, 'FLOP', `${powerInWords(limit.text)} FLOP`);
}

/** An amount of compute, rounded to two figures in the sentence, or as the arithmetic that gives it. */
export function computeValue(amount: Decimal, arithmetic?: string): Value {
  return amountValue(amount.text, 'FLOP', arithmetic ?? `${amount.toScientific(2)} FLOP`);
}

/** A figure of compute; bounds are told as bounds. */
export function figureValue(figure: ComputeFigure): Value {
  const { kind, least, most, value, arithmetic } = figure;
  const shown = (bound: Decimal | null): string => (bound ?? value).toScientific(2);
  switch (kind) {
    case 'at most':
      return amountValue(value.text, 'FLOP', `at most ${shown(most)} FLOP`);
    case 'at least':
      return amountValue(value.text, 'FLOP', `at least ${shown(least)} FLOP`);
    case 'between':
      return amountValue(value.text, 'FLOP', `between ${shown(least)} and ${shown(most)} FLOP`);
    default:
      return computeValue(value, arithmetic);
  }
}

/** How many times a limit an amount is, to two figures: `0.14 times`. */
export function ratioValue(amount: Decimal, limit: Decimal): Value {
  const ratio = amount.toNumber() / limit.toNumber();
  const text =
    ratio === 0
      ? '0'
      : ratio >= 0.01 && ratio < 1000
        ? ratio.toPrecision(2)
        : ratio.toExponential(1);
  return { kind: 'share', value: text, shown: `${Number(text)} times` };
}
