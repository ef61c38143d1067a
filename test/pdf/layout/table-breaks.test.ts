/** Where a page may end about a table, and where a line may end in its cells. */
import { describe, expect, it } from '@jest/globals';
import { maySplit } from '../../../src/pdf/layout/soft-breaks.js';
import { content, lay, wordsInOrder } from './lay.js';

const linesBefore = Array.from({ length: 30 }, (_, at) => at + 28);

const pagesWith = (lines: number, markdown: string): string[][] => {
  const before = Array.from({ length: lines }, (_, at) => `Line ${at}.`).join('\n\n');
  return lay(`${before}\n\n${markdown}\n\n## End\n\nWords.`).pages.map(content);
};

const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => `| row${at} | cell |`).join('\n');

describe('A page', () => {
  it('holds no row of a table alone', () => {
    for (const lines of linesBefore) {
      for (const page of pagesWith(lines, `| A | B |\n|---|---|\n${rows(7)}`)) {
        expect(page.filter((text) => text.startsWith('row'))).not.toHaveLength(1);
      }
    }
  });

  it('does not end between a paragraph and the table that follows it', () => {
    for (const lines of linesBefore) {
      for (const page of pagesWith(lines, `Of seven entries\n\n| A | B |\n|---|---|\n${rows(7)}`)) {
        expect(page.at(-1)).not.toBe('Of seven entries');
      }
    }
  });

  it('does not end between a heading, its one paragraph and a heading below it', () => {
    for (const lines of linesBefore) {
      for (const page of pagesWith(lines, '## Heading\n\nWords of it.\n\n### Lower\n\nMore.')) {
        expect(page.at(-1)).not.toBe('Words of it.');
      }
    }
  });

  it('does not end between a heading, its one paragraph and the table', () => {
    for (const lines of linesBefore) {
      const table = `**Sizes**\n\n| A | B |\n|---|---|\n${rows(7)}`;
      for (const page of pagesWith(lines, `### Heading\n\nWords of it.\n\n${table}`)) {
        expect(page.at(-1)).not.toBe('Words of it.');
      }
    }
  });
});

describe('maySplit', () => {
  it('parts a path after its punctuation, and never before the ending of a file', () => {
    const path = 'authorities/model-form.md';
    const cuts = [...path].flatMap((_, at) => (at > 0 && maySplit(path, at) ? [at] : []));
    expect(cuts.map((at) => path.slice(0, at))).toEqual(['authorities/', 'authorities/model-']);
  });

  it('parts a name of several members', () => {
    expect(maySplit('licensing.monetisation.price', 'licensing.'.length)).toBe(true);
  });
});

describe('A comma after a path', () => {
  it('never begins a line', () => {
    for (let length = 30; length < 70; length += 1) {
      const path = `folder/${'x'.repeat(length)}.md`;
      const layout = lay(`| A | B |\n|---|---|\n| ${'word '.repeat(60)} | \`${path}\`, more |`);
      const texts = layout.pages.flatMap(({ texts: found }) => found);
      const comma = texts.find(({ text }) => text.startsWith(','));
      const beside = texts.filter(({ y, x }) => y === comma?.y && x < (comma?.x ?? 0));
      expect(beside.some(({ text }) => text.endsWith('d'))).toBe(true);
      expect(wordsInOrder(layout).join('')).toContain('more');
    }
  });
});
