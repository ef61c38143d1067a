/** The font reader against the shipped fonts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import { readFont } from '../../../src/pdf/font/read-font.js';
import { subsetFont } from '../../../src/pdf/font/subset-font.js';
import type { FontKey } from '../../../src/pdf/theme.js';
import { letters } from '../samples.js';

const require = createRequire(import.meta.url);

/** The part of pdfkit's own font library that serves as judge. */
interface Judge {
  layout(
    text: string,
    features: Readonly<Record<string, boolean>>,
  ): { glyphs: { id: number }[]; positions: { xAdvance: number }[] };
  getGlyph(id: number): { advanceWidth: number; path: { toSVG(): string } };
}
const { create } = require('fontkit') as { create(bytes: Uint8Array): Judge };
const sans = '@expo-google-fonts/source-sans-3';
const files: Readonly<Record<FontKey, string>> = {
  regular: `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  italic: `${sans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  semibold: `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  bold: `${sans}/700Bold/SourceSans3_700Bold.ttf`,
  boldItalic: `${sans}/700Bold_Italic/SourceSans3_700Bold_Italic.ttf`,
  mono: '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
};
const keys = Object.keys(files) as FontKey[];
const bytesOf = (key: FontKey): Uint8Array => readFileSync(require.resolve(files[key]));
const faces = loadTypefaces();

describe('the shipped fonts', () => {
  it('are the files we have looked at', () => {
    const digests = keys.map((key) =>
      createHash('sha256').update(bytesOf(key)).digest('hex').slice(0, 16),
    );
    expect(digests).toMatchInlineSnapshot(`
     [
       "393fb5b878ceed04",
       "f17facaa9ed293bb",
       "bd2550fce2d295b0",
       "7109021766e915ec",
       "b66029c11e09452e",
       "1bd0bb61d974f62f",
     ]
    `);
  });

  it.each(keys.filter((key) => key !== 'mono'))(
    'have every letter of the 24 languages in %s',
    (key) => {
      for (const text of Object.values(letters)) expect(faces[key].shape(text).missing).toEqual([]);
    },
  );

  it('lack only old Irish letters in mono', () => {
    for (const [language, text] of Object.entries(letters)) {
      if (language === 'Irish' || language === 'signs') continue;
      expect(faces.mono.shape(text).missing).toEqual([]);
    }
  });
});

describe('readFont', () => {
  it('reads the widths of the horizontal metrics table', () => {
    const font = readFont(bytesOf('regular'));
    expect(font.unitsPerEm).toBe(1000);
    expect(font.postscriptName).toBe('SourceSans3-Regular');
    const widths = [...'aMi 0'].map((letter) =>
      font.advanceOf(font.glyphOf(letter.codePointAt(0) ?? 0)),
    );
    expect(widths).toEqual([504, 727, 246, 200, 497]);
    const mono = readFont(bytesOf('mono'));
    expect(
      [...'iW.'].map((letter) => mono.advanceOf(mono.glyphOf(letter.codePointAt(0) ?? 0))),
    ).toEqual([600, 600, 600]);
  });

  it('agrees with fontkit on glyphs, widths and kerning of all letters', () => {
    for (const key of keys) {
      const font = readFont(bytesOf(key));
      const judge = create(bytesOf(key));
      const pairs = [
        'AVATAR',
        'To. We, P. Ty',
        'LT1.7',
        'ГТА. Уд',
        'Ωά. ΤΑ',
        ...Object.values(letters),
      ];
      for (const text of pairs) {
        const run = judge.layout(text, {
          liga: false,
          ccmp: false,
          locl: false,
          calt: false,
          mark: false,
        });
        const glyphs = [...text].map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0));
        expect(run.glyphs.map(({ id }) => id)).toEqual(glyphs);
        const advances = glyphs.map((glyph, index) => {
          const next = glyphs[index + 1];
          return font.advanceOf(glyph) + (next === undefined ? 0 : font.kerningOf(glyph, next));
        });
        expect(run.positions.map(({ xAdvance }) => xAdvance)).toEqual(advances);
      }
    }
  });

  it('refuses a file that is no TrueType font', () => {
    expect(() => readFont(new Uint8Array(64))).toThrow('Not a TrueType font');
  });
});

describe('subsetFont', () => {
  it('keeps the outlines in use under their numbers, with the parts they are made of', () => {
    const font = readFont(bytesOf('regular'));
    const glyphs = [...'Aéß'].map((letter) => font.glyphOf(letter.codePointAt(0) ?? 0));
    const subset = subsetFont(font, glyphs);
    expect(subset.length).toBeLessThan(40_000);
    const judge = create(Buffer.from(subset));
    const whole = create(bytesOf('regular') as Buffer) as unknown as typeof judge;
    for (const glyph of glyphs) {
      expect(judge.getGlyph(glyph).path.toSVG()).toBe(whole.getGlyph(glyph).path.toSVG());
      expect(judge.getGlyph(glyph).advanceWidth).toBe(whole.getGlyph(glyph).advanceWidth);
    }
  });

  it('does not change the font it cuts from', () => {
    const font = readFont(bytesOf('regular'));
    const first = subsetFont(font, [40, 41]);
    expect(Buffer.compare(subsetFont(font, [40, 41]), first)).toBe(0);
    expect(subsetFont(font, [40, 41, 900]).length).toBeGreaterThan(first.length);
  });
});
