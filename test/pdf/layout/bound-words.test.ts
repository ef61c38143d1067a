/** Words that belong to the next one never end a line. */
import { describe, expect, it } from '@jest/globals';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import { binds } from '../../../src/pdf/layout/bound-words.js';
import { breakLines } from '../../../src/pdf/layout/break-lines.js';
import { prepareText } from '../../../src/pdf/layout/prepare-text.js';
import { inlinesOf } from '../../../src/pdf/layout/set-text.js';
import type { LayoutContext } from '../../../src/pdf/layout/setting.js';
import { plainStyle } from '../../../src/pdf/layout/text-style.js';
import { defaultTheme } from '../../../src/pdf/theme.js';

const faces = loadTypefaces();
const style = plainStyle('regular', 10, '#000000');

/** The lines of a text at a width. */
function linesOf(text: string, width: number): string[] {
  const setting: LayoutContext = { theme: defaultTheme, faces, missing: new Set() };
  const prepared = prepareText(inlinesOf(text), style, setting, () => true);
  return breakLines(prepared, width, setting).map(({ fragments }) =>
    fragments
      .map((fragment) => fragment.text)
      .join('')
      .trim(),
  );
}

const isBound = (text: string): boolean => {
  const [word = ''] = text.split(' ');
  return binds(word, text, word.length + 1);
};

describe('binds', () => {
  it.each([
    'Art. 53(1)(a)',
    '(Art. 52)',
    'Annex XI',
    'section 2.1',
    'point 3',
    'line 12',
    'row 24',
    'measure 1.1',
    '2 August',
    'August 2026',
    '(EU) 2024/1689',
    '1.42 × 10²⁴',
    '× 10²⁴',
    '10²⁴ FLOP',
    '80 GB',
    '34 %',
    '4.2 MWh',
    '15 days',
    '6 trillion',
    '24.13 billion',
    '5,000,000 tokens',
    '434 × the threshold',
    '131 072',
    '+358 9 000 0000',
    '9 000 0000',
    '000 0000',
    '(0) 20 7946',
    'J. Smith',
    'J.-P. Martin',
    'K. R. Rao',
    '5. Dezember',
    'März 2026',
    '24,13 Milliarden',
    '9,1 × 10¹⁰',
    '(9,1 × 10¹⁰)',
    '14 Tage',
    'Artikel 53',
    'Absatz 1',
    'Buchstabe b',
  ])('keeps together: %s', (text) => {
    expect(isBound(text)).toBe(true);
  });

  it.each([
    'Art. alone',
    'section about',
    '2 models',
    '2027 August',
    'the 53',
    '(EU) law',
    '3 × 4',
    '× 2.5',
    'line break',
    'Augustus 2',
    'August 12',
    'May 20260 models',
    '3 gigantic',
    '12, 15 days',
    '1.5 Mexico',
    '5. Fassung',
    'Maier 2026',
    'Buchstabe für',
  ])('lets a line end within: %s', (text) => {
    expect(isBound(text)).toBe(false);
  });
});

describe('At any width', () => {
  it.each([
    '+358 9 000 0000',
    '2 August 2027',
    '5. Dezember 2025',
    '1.3 × 10²⁴ FLOP',
    '(9,1 × 10¹⁰)',
    'J. P. Aaltonen',
    'Garça-Real',
    '131 072 tokens',
  ])('no line ends within %s', (whole) => {
    const text = `Words before that may wrap ${whole} and words behind it that may wrap, too.`;
    for (let width = 90; width < 420; width += 3) {
      expect(linesOf(text, width).filter((line) => line.includes(whole))).toHaveLength(1);
    }
  });
});
