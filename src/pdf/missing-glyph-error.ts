/** The error for letters that the shipped fonts cannot print: they are named, never dropped or boxed. */

/** Thrown when a text holds characters for which no shipped font has a glyph. */
export class MissingGlyphError extends Error {
  readonly codePoints: readonly number[];

  constructor(codePoints: readonly number[]) {
    const sorted = [...codePoints].sort((a, b) => a - b);
    const list = sorted.map(
      (code) =>
        `${String.fromCodePoint(code)} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`,
    );
    super(`The PDF fonts have no glyph for ${list.join(', ')}; write a transliteration instead`);
    this.name = 'MissingGlyphError';
    this.codePoints = sorted;
  }
}
