/** Footnotes: at the foot of the page of their first mark, linked both ways, none lost. */
import { describe, expect, it } from '@jest/globals';
import { artifact, type Layout } from '../../../src/pdf/layout/page.js';
import { defaultTheme as theme } from '../../../src/pdf/theme.js';
import { countedWords } from '../samples.js';
import { content, isWithin, lay, outside, wordsInOrder } from './lay.js';

/** The page, counted from 0, that holds a target; -1 where none does. */
function pageOf({ pages }: Layout, target: string): number {
  return pages.findIndex(({ targets }) => targets.some(({ name }) => name === target));
}

/** The pages with a text that contains the word. */
function pagesWith({ pages }: Layout, word: string): number[] {
  return pages.flatMap((page, index) =>
    content(page).some((text) => text.split(' ').includes(word)) ? [index] : [],
  );
}

const lines = (count: number, prefix = 'line'): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join('\n\n');

describe('A footnote', () => {
  it('stands at the foot of the page of its mark, wherever the mark falls', () => {
    for (let count = 15; count < 75; count += 1) {
      const layout = lay(
        `${lines(count)}\n\nMarked.[^a]\n\n${lines(50, 'later')}\n\n[^a]: notetext`,
      );
      const at = pageOf(layout, 'mark:1');
      expect(at).toBeGreaterThanOrEqual(0);
      expect(pageOf(layout, 'note:1')).toBe(at);
      expect(pagesWith(layout, 'Marked.')).toEqual([at]);
      expect(content(layout.pages[at]).at(-1)).toBe('notetext');
      expect(layout.pages.flatMap(outside)).toEqual([]);
    }
  });

  it('stands below all text of its page, under a rule', () => {
    const { pages } = lay(`First.[^a]\n\n${lines(120)}\n\n[^a]: notetext`);
    const page = pages.find((each) => content(each).includes('notetext'));
    const note = page?.texts.find(({ text }) => text === 'notetext');
    const above = page?.texts.filter(({ text, node }) => node !== artifact && /^line/.test(text));
    const lowest = Math.max(...(above ?? []).map(({ y }) => y));
    const rule = page?.rules.find(({ y, width }) => y > lowest && width < 200);
    expect(note?.y).toBeGreaterThan(rule?.y ?? Number.POSITIVE_INFINITY);
    expect(note?.y).toBeGreaterThan(theme.page.height - theme.page.bottom - 20);
  });

  it('links to its mark, and the mark to it', () => {
    const { pages } = lay('Text.[^a]\n\n[^a]: notetext');
    const texts = pages.flatMap((page) => page.texts);
    expect(texts.filter(({ link }) => link?.href === '#note:1').map(({ text }) => text)).toEqual([
      '1',
    ]);
    const back = texts.filter(({ link }) => link?.href === '#mark:1');
    expect(back.map(({ text }) => text)).toEqual(['1']);
    const names = pages.flatMap(({ targets }) => targets.map(({ name }) => name));
    expect(names).toEqual(['mark:1', 'note:1']);
  });

  it('belongs to the last part of the structure, in the order of the numbers, with its own ID', () => {
    const layout = lay('One[^b] two[^a].\n\n[^a]: second\n\n[^b]: first');
    const notes = layout.structure.flatMap((node) => (node.type === 'Note' ? [node] : []));
    expect(notes.map(({ id }) => id)).toEqual(['note-1', 'note-2']);
    const sects = layout.structure.flatMap(({ type, parent }, at) =>
      type === 'Sect' && parent === 0 ? [at] : [],
    );
    for (const { parent } of notes) expect(parent).toBe(sects.at(-1));
    expect(wordsInOrder(layout)).toEqual(['One1', 'two2.', '1', 'first', '2', 'second']);
  });

  it('is printed once, on the page of the first of its marks', () => {
    const layout = lay(`First.[^a]\n\n${lines(120)}\n\nAgain.[^a]\n\n[^a]: notetext`);
    expect(pagesWith(layout, 'notetext')).toEqual(pagesWith(layout, 'First.'));
    expect(pagesWith(layout, 'Again.')).not.toEqual(pagesWith(layout, 'First.'));
    const marks = layout.pages.flatMap(({ texts }) =>
      texts.filter(({ link }) => link?.href === '#note:1'),
    );
    expect(marks).toHaveLength(2);
  });

  it('goes on at the foot of the next page where it is long, and begins on that of its mark', () => {
    const words = countedWords('n', 1200);
    const layout = lay(`${lines(10)}\n\nMarked.[^a]\n\n${lines(60, 'later')}\n\n[^a]: ${words}`);
    const first = pageOf(layout, 'mark:1');
    expect(pagesWith(layout, 'n0')).toEqual([first]);
    const last = pagesWith(layout, 'n1199')[0] ?? -1;
    expect(last).toBeGreaterThan(first);
    expect(content(layout.pages[last]).at(0)).toMatch(/^later/);
    expect(content(layout.pages[last]).at(-1)).toMatch(/n1199$/);
    expect(layout.pages.flatMap(outside)).toEqual([]);
  });

  it('may be longer than several pages', () => {
    const words = countedWords('n', 4000);
    const layout = lay(`Marked.[^a] More.[^b]\n\n${lines(60)}\n\n[^a]: ${words}\n\n[^b]: last`);
    expect(wordsInOrder(layout).filter((word) => /^n\d+$/.test(word))).toEqual(words.split(' '));
    expect(layout.pages.flatMap(outside)).toEqual([]);
    for (const page of layout.pages) expect(content(page)).not.toEqual([]);
  });

  it('may be marked in a cell, and once in a head that comes again on every page', () => {
    const rows = Array.from(
      { length: 90 },
      (_, at) => `| row${at} | ${at === 70 ? 'x[^b]' : 'y'} |`,
    );
    const layout = lay(
      `| A[^a] | B |\n|---|---|\n${rows.join('\n')}\n\n[^a]: headnote\n\n[^b]: cellnote`,
    );
    expect(pagesWith(layout, 'headnote')).toHaveLength(1);
    expect(pagesWith(layout, 'cellnote')).toEqual(pagesWith(layout, 'row70'));
    expect(layout.pages.flatMap(outside)).toEqual([]);
  });

  it('keeps the parts of a row together with the notes that they call', () => {
    for (let count = 25; count < 40; count += 1) {
      const layout = lay(
        `${lines(count)}\n\n| A | B |\n|---|---|\n| ${countedWords('c', 60)} end[^a] | also[^b] |\n\n[^a]: noteA\n\n[^b]: noteB`,
      );
      expect(pagesWith(layout, 'noteA')).toEqual(pagesWith(layout, 'c0'));
      expect(pagesWith(layout, 'noteB')).toEqual(pagesWith(layout, 'c0'));
    }
  });

  it('may hold lists and code, and marks of further notes', () => {
    const layout = lay(
      'Text.[^a]\n\n[^a]: Opening, see[^b]\n    - point one\n    - `code`\n\n[^b]: deeper',
    );
    expect(wordsInOrder(layout).join(' ')).toBe(
      'Text.1 1 Opening, see2 • point one • code 2 deeper',
    );
    expect(pageOf(layout, 'mark:2')).toBe(pageOf(layout, 'note:2'));
  });

  it('is printed even where the cover has taken over the title that marked it', () => {
    const layout = lay('# Technical documentation[^a]\n\nText.\n\n[^a]: notetext');
    expect(wordsInOrder(layout)).toEqual(['Text.', '1', 'notetext']);
    const links = layout.pages.flatMap(({ texts }) => texts.filter(({ link }) => link !== null));
    expect(links).toEqual([]);
  });

  it('never meets a heading of its name', () => {
    const { pages } = lay('## Note 1\n\nText.[^a]\n\n## Mark 1\n\n[^a]: notetext');
    const names = pages.flatMap(({ targets }) => targets.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves room for as many notes as one line calls', () => {
    const marks = Array.from({ length: 60 }, (_, at) => `[^n${at}]`).join('');
    const notes = Array.from(
      { length: 60 },
      (_, at) => `[^n${at}]: ${countedWords(`n${at}w`, 30)}`,
    );
    const layout = lay(`Text.${marks}\n\n${notes.join('\n\n')}`);
    const words = wordsInOrder(layout).filter((word) => /^n\d+w\d+$/.test(word));
    expect(words).toHaveLength(60 * 30);
    expect(layout.pages.flatMap(outside)).toEqual([]);
    expect(isWithin(layout, layout.pages.at(-1)?.texts[0]?.node ?? -1, 'Note')).toBe(true);
  });
});
