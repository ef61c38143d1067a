/** Numbers as a reader wants them, in the language that is spoken: exact, thousands apart, words where they are large, powers where huge. */
import type { Decimal } from '../facts/decimal.js';
import { amountIn, countIn, countInWords, powerIn } from '../languages/numbers.js';
import { spokenLanguage } from '../languages/speaking.js';

/** `1234567.5` → `1,234,567.5`; beyond 15 digits `1.2 × 10²⁴`. */
export function amount(value: Decimal): string {
  return amountIn(value, spokenLanguage().conventions);
}

/** `1.2e24` → `1.2 × 10²⁴`, with the figures that were stated and no others. */
export function power(value: Decimal): string {
  return powerIn(value, spokenLanguage().conventions);
}

/** `32e9` → `32 billion (3.2 × 10¹⁰)`; below a million `999,000`. */
export function count(value: Decimal): string {
  return countIn(value, spokenLanguage().conventions);
}

/** `32e9` → `32 billion`, where its power of ten says nothing more. */
export function countWords(value: Decimal): string {
  return countInWords(value, spokenLanguage().conventions);
}
