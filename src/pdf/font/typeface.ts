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

/** A character as the font prints it. */
interface Letter {
  readonly glyph: number;
  readonly code: string;
  readonly advance: number;
}

/** Wraps a parsed font. */
export function createTypeface(font: Font): Typeface {
  let memory = new Map<string, Shaped>();
  const letters = new Map<number, Letter>();
  const pairs = new Map<number, number>();
  const scale = 1 / font.unitsPerEm;

  const letterOf = (codePoint: number): Letter => {
    let letter = letters.get(codePoint);
    if (letter === undefined) {
      const glyph = font.glyphOf(codePoint);
      const code = glyph.toString(16).padStart(4, '0');
      letter = { glyph, code, advance: font.advanceOf(glyph) };
      letters.set(codePoint, letter);
    }
    return letter;
  };

  const kerningOf = (left: number, right: number): number => {
    const pair = left * 0x10000 + right;
    let kerning = pairs.get(pair);
    if (kerning === undefined) {
      kerning = font.kerningOf(left, right);
      pairs.set(pair, kerning);
    }
    return kerning;
  };

  const shape = (word: string): Shaped => {
    const glyphs: number[] = [];
    const codePoints: number[] = [];
    let missing: number[] | null = null;
    let units = 0;
    let codes = '';
    let last = -1;
    for (let at = 0; at < word.length; ) {
      const codePoint = word.codePointAt(at) ?? 0;
      at += codePoint > 0xffff ? 2 : 1;
      const { glyph, code, advance } = letterOf(codePoint);
      if (glyph === 0) {
        missing ??= [];
        missing.push(codePoint);
      }
      if (last >= 0) {
        const kerning = kerningOf(last, glyph);
        if (kerning !== 0) {
          units += kerning;
          codes += `>${-Math.round(kerning * scale * 1000)}<`;
        }
      }
      codes += code;
      units += advance;
      glyphs.push(glyph);
      codePoints.push(codePoint);
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
    advance: (codePoint) => letterOf(codePoint).advance * scale,
  };
}
