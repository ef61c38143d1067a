/** Words that belong to the next one never end a line. */
import { describe, expect, it } from '@jest/globals';
import { binds } from '../../../src/pdf/layout/bound-words.js';

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
  ])('lets a line end within: %s', (text) => {
    expect(isBound(text)).toBe(false);
  });
});
