/** The letters that every font subset holds: documents that need no others share one font file, made once. */

const basicLatin = Array.from({ length: 95 }, (_, index) => 0x20 + index);

/** What the built-in documents print beside Basic Latin: numbers in formulas, marks of state, punctuation. */
const signs = '§«»°±²³·¹×÷–—‘’“”•…⁰⁴⁵⁶⁷⁸⁹⁻−≈≤≥○▲✓✗';

/** Code points, in rising order. */
export const commonLetters: readonly number[] = [
  ...new Set([...basicLatin, ...Array.from(signs, (sign) => sign.codePointAt(0) ?? 0)]),
].sort((a, b) => a - b);
