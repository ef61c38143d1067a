/** A font ready to set words: widths and encoded glyphs of each word, worked out once. */
import type { Font } from './font.js';

/** A word as the font prints it. */
export interface Shaped {
  /** Width at size 1. */
  readonly width: number;
  /** Body of a PDF show-text array without its outer angle brackets. */
  readonly codes: string;
  readonly glyphs: readonly number[];
  readonly codePoints: readonly number[];
  /** Characters without a glyph; all but always empty. */
  readonly missing: readonly number[];
}

/** A font with its memory of shaped words. */
export interface Typeface {
  readonly font: Font;
  shape(word: string): Shaped;
  /** Width of one character at size 1, without kerning. */
  advance(codePoint: number): number;
}

const none: readonly number[] = [];
const remembered = 30_000;

/** Wraps a parsed font. */
export function createTypeface(font: Font): Typeface {
  let memory = new Map<string, Shaped>();
  const scale = 1 / font.unitsPerEm;

  const shape = (word: string): Shaped => {
    const glyphs: number[] = [];
    const codePoints: number[] = [];
    let missing: number[] | null = null;
    let units = 0;
    let codes = '';
    let last = -1;
    for (const character of word) {
      const code = character.codePointAt(0) ?? 0;
      const glyph = font.glyphOf(code);
      if (glyph === 0) {
        missing ??= [];
        missing.push(code);
      }
      if (last >= 0) {
        const kerning = font.kerningOf(last, glyph);
        if (kerning !== 0) {
          units += kerning;
          codes += `>${-Math.round(kerning * scale * 1000)}<`;
        }
      }
      codes += glyph.toString(16).padStart(4, '0');
      units += font.advanceOf(glyph);
      glyphs.push(glyph);
      codePoints.push(code);
      last = glyph;
    }
    return { width: units * scale, codes, glyphs, codePoints, missing: missing ?? none };
  };

  return {
    font,
    shape(word) {
      let shaped = memory.get(word);
      if (shaped === undefined) {
        if (memory.size >= remembered) memory = new Map();
        shaped = shape(word);
        memory.set(word, shaped);
      }
      return shaped;
    },
    advance: (codePoint) => font.advanceOf(font.glyphOf(codePoint)) * scale,
  };
}
