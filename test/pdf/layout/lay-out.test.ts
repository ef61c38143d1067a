/** Layout as plain data: what stands on which page. */
import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../../src/pdf/font/load-typefaces.js';
import { columnWidths } from '../../../src/pdf/layout/column-widths.js';
import { layOut } from '../../../src/pdf/layout/lay-out.js';
import { widthOf } from '../../../src/pdf/layout/measure-text.js';
import { artifact, type Layout, type Page } from '../../../src/pdf/layout/page.js';
import { plainStyle } from '../../../src/pdf/layout/text-style.js';
import { defaultTheme as theme } from '../../../src/pdf/theme.js';
import fc from '../../property.js';
import { countedWords, everyBlock, metaWith } from '../samples.js';
import { isWithin } from './lay.js';

const faces = loadTypefaces();

function lay(markdown: string, changes: Parameters<typeof metaWith>[0] = {}): Layout {
  return layOut(parseMarkdown(markdown), metaWith(changes), faces);
}

function content(page: Page | undefined): string[] {
  return (page?.texts ?? []).filter(({ node }) => node !== artifact).map(({ text }) => text.trim());
}

function heads(page: Page): string[] {
  return page.texts
    .filter(({ node, y }) => node === artifact && y > 60 && y < 780)
    .map(({ text }) => text.trim());
}

describe('layOut', () => {
  it('is plain data and the same in every run', () => {
    const first = lay(everyBlock());
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(JSON.stringify(lay(everyBlock()))).toBe(JSON.stringify(first));
  });

  it('keeps all text within the margins and above the footer', () => {
    const { page: paper } = theme;
    for (const page of lay(everyBlock()).pages) {
      for (const text of page.texts.filter(({ node }) => node !== artifact)) {
        const tail = /\s$/.test(text.text) ? text.size * 0.3 : 0;
        expect(text.x).toBeGreaterThanOrEqual(paper.left - 0.1);
        expect(text.x + text.width - tail).toBeLessThanOrEqual(paper.width - paper.right + 0.1);
        expect(text.y).toBeLessThanOrEqual(paper.height - paper.bottom);
      }
    }
  });

  it('ends the rule below a link with its words, at each end of a line and before a forced break', () => {
    const address = 'https://heron.example/licence';
    const setting = { theme, faces, missing: new Set<number>() };
    const { pages } = lay(
      [
        `| Licence | Heron 3: <${address}><br>More: <${address}> |\n|---|---|\n| A | <${address}><br>b |`,
        `Words [${countedWords('linked', 60)}](${address}) and more.`,
      ].join('\n\n'),
    );
    const links = pages.flatMap(({ texts }) => texts.filter(({ link }) => link !== null));
    const spaced = links.filter(({ text }) => text.endsWith(' '));
    expect(spaced.length).toBeGreaterThan(3);
    for (const { text, width, font, size } of spaced) {
      const drawn = widthOf(text.trimEnd(), plainStyle(font, size, '#000000'), setting);
      expect(Math.abs(width - drawn)).toBeLessThan(size * 0.05);
    }
  });

  it('cuts a table of 400 rows at row ends and repeats its head on every page', () => {
    const rows = Array.from(
      { length: 400 },
      (_, index) => `| row${index} | ${countedWords(`x${index}y`, 12)} |`,
    );
    const { pages } = lay(`| Name | Reason |\n|---|---|\n${rows.join('\n')}\n`);
    expect(pages.length).toBeGreaterThan(8);
    const words = pages.flatMap(content).flatMap((text) => text.split(' '));
    expect(words.filter((word) => /^row\d+$/.test(word))).toEqual(
      rows.map((_, index) => `row${index}`),
    );
    expect(words.filter((word) => /^x\d+y\d+$/.test(word))).toHaveLength(400 * 12);
    for (const page of pages.slice(2)) {
      expect(heads(page)).toEqual(['Name', 'Reason']);
      expect(content(page)[0]).toMatch(/^row/);
    }
  });

  it('goes on with a cell that is taller than a page and loses none of its words', () => {
    const { pages } = lay(
      `| A | B |\n|---|---|\n| key | ${countedWords('w', 3000)} |\n| last | row |\n`,
    );
    const words = pages.flatMap(content).flatMap((text) => text.split(' '));
    const cell = words.filter((word) => /^w\d+$/.test(word));
    expect(cell).toEqual(countedWords('w', 3000).split(' '));
    expect(words.slice(-2)).toEqual(['last', 'row']);
  });

  it('breaks words wider than their cell instead of letting them run over', () => {
    const url = `https://example.com/${'segment/'.repeat(60)}`;
    const { pages } = lay(`| A | B | C |\n|---|---|---|\n| ${'x'.repeat(300)} | ${url} | c |\n`);
    const joined = pages.flatMap(content).join('');
    expect(joined).toContain(url);
    expect(joined).toContain('x'.repeat(300));
  });

  it('never leaves a heading at the foot of a page', () => {
    for (let lines = 20; lines < 60; lines += 1) {
      const { pages, structure } = lay(
        `${Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\n\n')}\n\n## Heading\n\n${countedWords('w', 60)}`,
      );
      for (const page of pages) {
        const last = page.texts.filter(({ node }) => node !== artifact).at(-1);
        expect(structure[last?.node ?? 0]?.type).not.toBe('H2');
      }
    }
  });

  it('leaves at least two lines of a paragraph on either side of a page end', () => {
    for (let lines = 20; lines < 60; lines += 3) {
      const { pages } = lay(
        `${Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\n\n')}\n\n${countedWords('w', 120)}`,
      );
      const counts = pages
        .map((page) => content(page).filter((text) => text.startsWith('w')).length)
        .filter((count) => count > 0);
      for (const count of counts) expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  it('lists headings in the contents with the pages they stand on', () => {
    const layout = lay(everyBlock());
    const listed = layout.pages.flatMap(({ texts }) =>
      texts.filter(({ node }) => isWithin(layout, node, 'TOC')).map(({ text }) => text.trim()),
    );
    const { levels } = theme.contents;
    const upper = layout.outline.filter(({ level }) => level <= 1 + levels);
    expect(upper.length).toBeGreaterThan(10);
    upper.forEach(({ title, page }) => {
      const at = listed.indexOf(title);
      expect(listed[at + 1]).toBe(String(page + 1));
      expect(content(layout.pages[page]).some((text) => text.startsWith(title))).toBe(true);
    });
  });

  it('begins the text of a long document on its first page, below title and contents', () => {
    const [first] = lay(`Opening words.\n\n${everyBlock()}`).pages;
    const texts = content(first);
    expect(texts.indexOf('Contents')).toBeGreaterThan(0);
    expect(texts.indexOf('Opening words.')).toBeGreaterThan(texts.indexOf('Contents'));
  });

  it('puts no contents before the answer of a paper that answers on its first page', () => {
    const layout = lay(everyBlock(), { answersFirst: true });
    const places = layout.pages.flatMap(({ texts }) => texts.map(({ node }) => node));
    expect(places.some((node) => isWithin(layout, node, 'TOC'))).toBe(false);
  });

  it('leaves out a first heading that repeats the title', () => {
    const texts = lay('# Technical documentation\n\nWords.').pages.flatMap(content);
    expect(texts.filter((text) => text === 'Technical documentation')).toHaveLength(1);
  });

  it('leaves it out of a draft too, and puts no second title into the outline', () => {
    const { outline } = lay('# DRAFT: Technical documentation\n\n## One\n\nWords.', {
      draft: true,
    });
    expect(outline.map(({ title }) => title)).toEqual(['One']);
  });

  it('keeps a bold caption with the answer under it', () => {
    for (let lines = 20; lines < 45; lines += 1) {
      const before = Array.from({ length: lines }, (_, index) => `Line ${index}.`).join('\n\n');
      for (const page of lay(`${before}\n\n**Caption**\n\nAnswer.`).pages) {
        expect(content(page).at(-1)).not.toBe('Caption');
      }
    }
  });

  it('wraps long running lines away from the text', () => {
    const { pages } = lay('x', {
      header: countedWords('h', 40),
      footer: countedWords('f', 40),
      draft: true,
    });
    const running = (pages[0]?.texts ?? [])
      .filter(({ node }) => node === artifact)
      .map(({ text }) => text)
      .join('');
    expect(running).toContain('h39');
    expect(running).toContain('f39');
  });

  it('loses no word of any text at any width', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdeXYZ0189-–/.()éß'),
      minLength: 1,
      maxLength: 90,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
        (cells) => {
          const escaped = cells.map((words) =>
            words
              .join(' ')
              .replace(/[^\p{L}\p{N} ]/gu, '\\$&')
              .replaceAll('\\–', '–'),
          );
          const { pages } = lay(
            `| ${cells.map((_, index) => `h${index}`).join(' | ')} |\n|${'---|'.repeat(cells.length)}\n| ${escaped.join(' | ')} |\n`,
            { identity: [] },
          );
          const printed = pages.flatMap(content).join('').replace(/\s/g, '');
          for (const words of cells) expect(printed).toContain(words.join(''));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('columnWidths', () => {
  it('always shares out the whole width', () => {
    const need = fc.record({
      narrowest: fc.integer({ min: 0, max: 600 }),
      more: fc.integer({ min: 0, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (needs) => {
        const widths = columnWidths(
          needs.map(({ narrowest, more }) => ({
            narrowest,
            unbroken: narrowest + more / 9,
            widest: narrowest + more,
          })),
          471,
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(471, 1);
        for (const width of widths) expect(width).toBeGreaterThan(10);
      }),
    );
  });

  it('gives a column of short entries no more than it needs when another is long', () => {
    const [short, long] = columnWidths(
      [
        { narrowest: 40, unbroken: 40, widest: 50 },
        { narrowest: 60, unbroken: 60, widest: 4000 },
      ],
      471,
    );
    expect(short).toBeLessThan(200);
    expect(long).toBeGreaterThan(271);
  });
});
