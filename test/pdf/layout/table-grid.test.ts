/** Tables of the same heads in one document stand on one grid, unless that costs lines. */
import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import { layOut } from '../../../src/pdf/layout/lay-out.js';
import { metaWith } from '../samples.js';

const faces = loadTypefaces();

/** Where the words of a head begin, once for each table that has it. */
function edges(markdown: string, word: string): readonly number[] {
  const { pages } = layOut(parseMarkdown(markdown), metaWith(), faces);
  return pages.flatMap(({ texts }) =>
    texts.filter(({ text }) => text.trim() === word).map(({ x }) => Math.round(x * 10) / 10),
  );
}

const table = (heads: string, ...rows: readonly string[]): string =>
  [
    `| ${heads} |`,
    `| ${heads.replace(/[^|]+/g, ' --- ')} |`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');

const short = 'Condition | Met | Evidence';

describe('Tables of the same heads', () => {
  it('have the same columns, whatever the length of their words', () => {
    const markdown = [
      table(short, 'Free | Yes | No price is asked.'),
      table(short, 'Free of charge for everybody who asks for it | Yes | None.'),
      'Words between them.',
      table(short, 'Open | Unsettled | The weights are given after an approval.'),
    ].join('\n\n');
    const found = edges(markdown, 'Met');
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(1);
  });

  it('keep columns of their own where common ones would cost many lines', () => {
    const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const rows = (cells: string): readonly string[] => Array.from({ length: 8 }, () => cells);
    const markdown = [
      table('Condition | Evidence', ...rows(`${long} | Yes`)),
      table('Condition | Evidence', ...rows(`Yes | ${long}`)),
    ].join('\n\n');
    expect(new Set(edges(markdown, 'Evidence')).size).toBe(2);
  });

  it('have nothing to do with tables of other heads', () => {
    const markdown = [
      table('Condition | Met', 'A condition of several words | Yes'),
      table('State | Met', 'A | Yes'),
    ].join('\n\n');
    expect(new Set(edges(markdown, 'Met')).size).toBe(2);
  });
});
