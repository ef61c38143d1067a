/** The letters that a check lets pass are exactly those that every style of the fonts prints. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { lackingLetters } from '../../../src/markdown/lacking-letters.js';
import { printedLetters } from '../../../src/markdown/printed-letters.gen.js';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import { renderPdf } from '../../../src/pdf/render-pdf.js';
import { readFacts } from '../../../src/read/read.js';
import { letters, metaWith } from '../../pdf/samples.js';
import fc from '../../property.js';

const styles = ['regular', 'italic', 'semibold', 'bold', 'boldItalic'] as const;
const faces = loadTypefaces();
const inAllStyles = (code: number): boolean =>
  styles.every((style) => faces[style].font.glyphOf(code) !== 0);

describe('The table of letters', () => {
  it('names the letters that all styles have, and no others', () => {
    const listed = new Set<number>();
    for (const [from, to] of printedLetters) {
      for (let code = from; code <= to; code += 1) listed.add(code);
    }
    const wrong: number[] = [];
    for (let code = 0x20; code <= 0x1ffff; code += 1) {
      if (inAllStyles(code) !== listed.has(code)) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it('holds the letters of the 24 official languages', () => {
    expect(lackingLetters(Object.values(letters).join(''))).toEqual([]);
  });
});

describe('A text', () => {
  it('that the check lets pass is printed in every style', async () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })))
      .map((parts) => parts.join('').replace(/\p{Cs}/gu, ''));
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        const shown = [...value].filter((letter) => lackingLetters(letter).length === 0).join('');
        const whole = lackingLetters(shown).length === 0 ? shown : '';
        const plain = whole.replace(/[^\p{L}\p{N}]/gu, ' ');
        const markdown = `${plain}\n\n*a ${plain} b*\n\n**a ${plain} b**\n\n\`a ${plain} b\`\n`;
        await expect(renderPdf(markdown, metaWith({ footer: whole }))).resolves.toBeDefined();
      }),
      { numRuns: 30 },
    );
  });

  it('names each letter once, composed, without what is invisible', () => {
    expect(lackingLetters('北京北\u200b\ufe0f e\u0301 👍🏽')).toEqual(['北', '京', '👍', '🏽']);
    expect(lackingLetters('a\nb\tc\u2028d')).toEqual([]);
  });
});

describe('The finding', () => {
  const yaml = [
    'schema: 1',
    'model:',
    '  name: Heron',
    '  description: A model 🐦 for 北京',
    'provider:',
    '  legal_name: 北京示例有限公司',
    '  original_name: 北京示例有限公司',
    'training:',
    '  energy: { unknown: "غير معروف" }',
  ].join('\n');
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);
  const { findings } = assess(read, { asOf: '2026-11-21' });
  const found = findings.filter(({ id }) => id === 'letters-printed');

  it('stands at each field of its own, as an error, with the letters by name', () => {
    expect(found.map(({ severity, place }) => [severity, place?.line])).toEqual([
      ['error', 6],
      ['error', 4],
      ['error', 9],
    ]);
    expect(found[1]?.message).toBe(
      'A text holds letters that the fonts of the documents lack: `model.description` holds 🐦 (U+1F426), 北 (U+5317), 京 (U+4EAC)',
    );
    expect(found[0]?.message).toContain('`provider.legal_name` holds 北 (U+5317)');
  });

  it('names at most eight letters of one text', () => {
    expect(found[0]?.message).toMatch(
      / 有 \(U\+6709\), 限 \(U\+9650\), 公 \(U\+516C\), 司 \(U\+53F8\)$/,
    );
    expect(found[2]?.message).not.toContain('more');
  });
});
