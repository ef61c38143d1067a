/** Columns give width to the one whose texts make the rows tall. */
import { describe, expect, it } from '@jest/globals';
import { content, lay, outside } from './lay.js';

/** The lines that the last cells of the rows of a table take. */
const linesOf = (rows: readonly string[]): number => {
  const layout = lay(`| A | B | C |\n|---|---|---|\n${rows.join('\n')}\n`, { identity: [] });
  expect(layout.pages.flatMap(outside)).toEqual([]);
  const texts = layout.pages.flatMap(({ texts: found }) => found);
  return new Set(texts.filter(({ text }) => /deed/.test(text)).map(({ y }) => Math.round(y))).size;
};

describe('A table whose middle column has the long texts', () => {
  const row = `| A subject whose name takes a good deal of words | ${'deed '.repeat(60)} | An owner whose name takes even more words than that |`;

  it('gives most of its width to them', () => {
    expect(linesOf([row])).toBeLessThan(7);
    expect(linesOf(Array.from({ length: 5 }, () => row))).toBeLessThan(31);
  });

  it('cuts no word for it', () => {
    const long = `| Incomprehensibilities | ${'deed '.repeat(60)} | Responsibilities elsewhere |`;
    const layout = lay(`| A | B | C |\n|---|---|---|\n${long}\n`, { identity: [] });
    const words = layout.pages.flatMap(content).flatMap((text) => text.split(' '));
    expect(words).toEqual(expect.arrayContaining(['Incomprehensibilities', 'Responsibilities']));
  });
});
