/** Where a page may end about a table, and where a line may end in its cells. */
import { describe, expect, it } from '@jest/globals';
import { artifact } from '../../../src/pdf/layout/page.js';
import { maySplit } from '../../../src/pdf/layout/soft-breaks.js';
import { defaultTheme } from '../../../src/pdf/theme.js';
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

  it('does not end between a heading with two lines of text and the table below them', () => {
    const lead = '## Duty\n\nApplies.\n\n**Paper**, authority: law\n\n';
    for (const lines of linesBefore) {
      for (const page of pagesWith(lines, `${lead}| A | B |\n|---|---|\n${rows(7)}`)) {
        expect(['Duty', 'Applies.', ', authority: law']).not.toContain(page.at(-1));
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

  it('does not end between the name of a group and its list', () => {
    const group = '**Data:** Summary, section 2.3\n\n- Asked first\n- Asked then';
    for (const lines of linesBefore) {
      for (const page of pagesWith(lines, group)) {
        expect(page.at(-1)).not.toMatch(/Summary, section 2\.3$/);
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

describe('A table', () => {
  it('stays whole where it has few rows, and leaves three rows at each end of a page where it is longer', () => {
    for (const lines of linesBefore) {
      const count = (page: string[]): number =>
        page.filter((text) => text.startsWith('row')).length;
      for (const page of pagesWith(lines, `| A | B |\n|---|---|\n${rows(8)}`)) {
        expect([0, 8]).toContain(count(page));
      }
      for (const page of pagesWith(lines, `| A | B |\n|---|---|\n${rows(20)}`)) {
        expect([1, 2]).not.toContain(count(page));
      }
    }
  });
});

describe('The last page', () => {
  const { top, bottom, height } = defaultTheme.page;
  const quarter = (height - top - bottom) / 4;

  it('is a quarter full, wherever the text ends', () => {
    for (let lines = 20; lines < 90; lines += 1) {
      const text = Array.from({ length: lines }, (_, at) => `Line ${at} of the text.`);
      const { pages } = lay(text.join('\n\n'));
      const last = pages.at(-1)?.texts.filter(({ node }) => node !== artifact) ?? [];
      if (pages.length === 1) continue;
      expect(Math.max(...last.map(({ y }) => y)) - top).toBeGreaterThan(quarter - 20);
    }
  });

  it('is given up where slightly smaller spaces between blocks are enough, and nowhere else', () => {
    const gapsWith = (lines: number): { pages: number; gap: number } => {
      const { pages } = lay(Array.from({ length: lines }, (_, at) => `Line ${at}.`).join('\n\n'));
      const [first, second] = (pages[0]?.texts ?? []).filter(({ text }) => text.startsWith('Line'));
      return { pages: pages.length, gap: (second?.y ?? 0) - (first?.y ?? 0) };
    };
    const { body, space } = defaultTheme;
    const usual = body.leading + space.paragraph;
    const seen = Array.from({ length: 40 }, (_, at) => gapsWith(at + 15));
    const tight = seen.filter(({ gap }) => gap < usual - 0.01);
    expect(tight.length).toBeGreaterThan(0);
    for (const { gap, pages } of tight) {
      expect(pages).toBe(1);
      expect(gap).toBeGreaterThanOrEqual(body.leading + space.paragraph * 0.88 - 0.01);
    }
  });
});

describe('Text, tables and rules', () => {
  it('end at one right edge, which a narrower measure of a theme moves for all of them', () => {
    const words = 'words of some length that fill a line '.repeat(30);
    const markdown = `${words}\n\n- ${words}\n\n| A | B |\n|---|---|\n| ${words} | ${words} |\n\n---\n`;
    const { pages } = lay(markdown);
    const edge = defaultTheme.page.left + defaultTheme.measure;
    for (const { texts, rules, grounds } of pages) {
      for (const op of texts) expect(op.x + op.width).toBeLessThanOrEqual(edge + 0.1);
      const wide = [...rules, ...grounds].filter(({ width }) => width > 300);
      for (const op of wide) expect(op.x + op.width).toBeCloseTo(edge, 1);
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

describe('A name of letters, hyphens and figures', () => {
  it('is not cut at a hyphen where the next line holds it', () => {
    for (let words = 1; words < 40; words += 1) {
      const text = `${'word '.repeat(words)}OLMo-mix-1124 and Apertus-70B-Instruct-2509`;
      for (const line of lay(text).pages.flatMap(content)) {
        expect(line).not.toMatch(/(?:OLMo|mix|Apertus|70B|Instruct)-$/);
      }
    }
  });
});
