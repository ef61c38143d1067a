/** Blocks with a look or a structure of their own: statuses, callouts, captions, heads of rows, lists, columns. */
import { describe, expect, it } from '@jest/globals';
import { columnWidths, fitsColumns } from '../../../src/pdf/layout/column-widths.js';
import { artifact, type Layout, type TextOp } from '../../../src/pdf/layout/page.js';
import { contrast } from '../../../src/pdf/theme/contrast.js';
import { defaultTheme as theme } from '../../../src/pdf/theme.js';
import { content, isWithin, lay, outside, wordsInOrder } from './lay.js';

const textsOf = ({ pages }: Layout): TextOp[] => pages.flatMap(({ texts }) => [...texts]);
const opOf = (layout: Layout, part: string): TextOp => {
  const found = textsOf(layout).find(({ text }) => text.includes(part));
  if (found === undefined) throw new Error(`No text has ${part}`);
  return found;
};
const groundsOf = ({ pages }: Layout, color: string) =>
  pages.flatMap(({ grounds }) => grounds.filter((ground) => ground.color === color));

describe('A status', () => {
  it.each(Object.entries(theme.statuses))('is drawn on a pill of its colours: %s', (_, look) => {
    const layout = lay(`| A | B |\n|---|---|\n| x | **${look.symbol} Some word** |\n`);
    const op = opOf(layout, 'Some word');
    const [pill, ...others] = groundsOf(layout, look.ground);
    expect(others).toEqual([]);
    expect(op.text.trim()).toBe(`${look.symbol} Some word`);
    expect(op.color).toBe(look.ink);
    expect(pill?.x).toBeLessThan(op.x);
    expect((pill?.x ?? 0) + (pill?.width ?? 0)).toBeGreaterThan(op.x + op.width);
    expect(pill?.y).toBeLessThan(op.y - op.size * 0.7);
    expect((pill?.y ?? 0) + (pill?.height ?? 0)).toBeGreaterThan(op.y + op.size * 0.2);
    expect(contrast(look.ink, look.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('may open a paragraph or a list item, and leaves the words after it alone', () => {
    const { met, failed } = theme.statuses;
    const layout = lay('**✓ Met** by words.\n\n- **✗ Not met** either\n');
    expect(groundsOf(layout, met.ground)).toHaveLength(1);
    expect(groundsOf(layout, failed.ground)).toHaveLength(1);
    expect(opOf(layout, 'by words').color).toBe(theme.colours.ink);
    expect(wordsInOrder(layout).join(' ')).toBe('✓ Met by words. • ✗ Not met either');
  });

  it('is nothing that plain text or a symbol of another kind could be', () => {
    const layout = lay('✓ Met\n\n**☑ Done**\n\n**✓**\n\n**✓Met**\n\n*✓ Met*\n\nthen **✓ Met**\n');
    for (const { ground } of Object.values(theme.statuses)) {
      expect(groundsOf(layout, ground)).toEqual([]);
    }
  });

  it('stays on one line in a narrow column', () => {
    const long = 'many words that take the room '.repeat(20);
    const layout = lay(`| A | B |\n|---|---|\n| ${long} | **✗ Not met** |\n`);
    expect(opOf(layout, 'Not met').text.trim()).toBe('✗ Not met');
  });
});

describe('A callout', () => {
  it.each(Object.entries(theme.callouts))('shows its symbol outside the text: %s', (tone, look) => {
    const layout = lay(`> [!${tone.toUpperCase()}]\n> Words.\n`);
    const symbol = opOf(layout, look.symbol);
    const title = opOf(layout, look.word);
    expect(symbol.node).toBe(artifact);
    expect(symbol.y).toBe(title.y);
    expect(symbol.x + symbol.width).toBeLessThan(title.x);
    expect(opOf(layout, 'Words.').x).toBe(symbol.x);
    expect(wordsInOrder(layout)).toEqual([look.word, 'Words.']);
  });
});

describe('A table', () => {
  const types = (layout: Layout, parent: number): string[] =>
    layout.structure.filter((node) => node.parent === parent).map(({ type }) => type);

  it('takes a bold paragraph before it as its caption', () => {
    const layout = lay('**Sizes**\n\n| A | B |\n|---|---|\n| x | y |\n', { identity: [] });
    const table = layout.structure.findLastIndex(({ type }) => type === 'Table');
    expect(types(layout, table)).toEqual(['Caption', 'THead', 'TBody']);
    expect(isWithin(layout, opOf(layout, 'Sizes').node, 'Caption')).toBe(true);
    expect(wordsInOrder(layout)).toEqual(['Sizes', 'A', 'B', 'x', 'y']);
  });

  it('takes no status and no other paragraph as its caption', () => {
    for (const before of ['**✓ Met**', 'Sizes', '**Sizes** of files']) {
      const layout = lay(`${before}\n\n| A | B |\n|---|---|\n| x | y |\n`, { identity: [] });
      const table = layout.structure.findLastIndex(({ type }) => type === 'Table');
      expect(types(layout, table)).toEqual(['THead', 'TBody']);
    }
  });

  it('has heads of rows where the first cells are all bold, or where the corner is empty', () => {
    const scopes = (markdown: string): (string | undefined)[] => {
      const { structure } = lay(markdown, { identity: [] });
      return structure.flatMap(({ type, scope }) => (type === 'TH' ? [scope] : []));
    };
    const cells = '| x | y |';
    expect(scopes(`| A | B |\n|---|---|\n| **x** | y |\n| **z** | y |`)).toEqual([
      'Column',
      'Column',
      'Row',
      'Row',
    ]);
    expect(scopes(`| | B |\n|---|---|\n${cells}`)).toEqual(['Column', 'Column', 'Row']);
    expect(scopes(`| A | B |\n|---|---|\n| **x** | y |\n${cells}`)).toEqual(['Column', 'Column']);
    expect(scopes('| A | B |\n|---|---|\n| **✓ Met** | y |')).toEqual(['Column', 'Column']);
  });

  it('cuts a path after its punctuation and no word between letters where the columns have room', () => {
    const path = 'licensing.monetisation.exclusive_paid_or_ad_funded_hosting';
    const words = 'Exclusivity arrangements notwithstanding';
    const cells = [words, `\`${path}\``, `\`${path}\``, words, words, words];
    const layout = lay(`|${' h |'.repeat(6)}\n|${'---|'.repeat(6)}\n| ${cells.join(' | ')} |\n`);
    const parts = textsOf(layout).filter(({ node }) => node !== artifact);
    for (const { text } of parts) {
      for (const word of text.trim().split(' ')) {
        const isPart = path.includes(word) && /[._]$|hosting$/.test(word);
        if (/^(licens|monet|exclus|paid|or_|ad_|fund|host)/.test(word)) expect(isPart).toBe(true);
      }
    }
    const printed = content(layout.pages[0]).flatMap((text) => text.split(' '));
    for (const word of words.split(' '))
      expect(printed.filter((each) => each === word)).toHaveLength(4);
  });

  it('takes smaller letters before it cuts words, and only then', () => {
    const table = (columns: number): string => {
      const row = (cell: string): string => `|${` ${cell} |`.repeat(columns)}`;
      return `${row('h')}\n${row('---')}\n${row('Documentation')}\n`;
    };
    const sizes = [4, 6, 7].map((columns) => opOf(lay(table(columns)), 'Documentation').size);
    expect(sizes[0]).toBe(theme.table.size);
    expect(sizes[1]).toBe(theme.table.size);
    expect(sizes[2]).toBeLessThan(theme.table.size);
    expect(sizes[2]).toBeGreaterThan(7);
  });
});

describe('A long narrow table', () => {
  const rows = Array.from({ length: 200 }, (_, at) => `| ${at + 1} | name${at}.example |`);
  const layout = lay(`| Rank | Name |\n|--:|---|\n${rows.join('\n')}\n`, { identity: [] });

  it('sets its rows side by side and keeps their order', () => {
    expect(layout.pages.length).toBeLessThan(4);
    const words = wordsInOrder(layout);
    expect(words.slice(0, 6)).toEqual(['Rank', 'Name', '1', 'name0.example', '2', 'name1.example']);
    expect(words).toHaveLength(2 + 200 * 2);
    expect(opOf(layout, 'name1.example').y).toBe(opOf(layout, 'name0.example').y);
    expect(layout.pages.flatMap(outside)).toEqual([]);
  });

  it('has one tagged head, which is repeated for the eye above each column of rows', () => {
    const heads = textsOf(layout).filter(({ text }) => text.trim() === 'Rank');
    expect(heads.length).toBeGreaterThan(3);
    expect(heads.filter(({ node }) => node !== artifact)).toHaveLength(1);
  });

  it('stays as it is where a text is long', () => {
    const long = `${rows.join('\n')}\n| 201 | ${'word '.repeat(40)} |`;
    const single = lay(`| Rank | Name |\n|--:|---|\n${long}\n`);
    expect(opOf(single, 'name1.example').y).toBeGreaterThan(opOf(single, 'name0.example').y);
  });
});

describe('A list', () => {
  it('leaves no item of one line alone at the end or at the top of a page', () => {
    for (let lines = 30; lines < 50; lines += 1) {
      const before = Array.from({ length: lines }, (_, at) => `Line ${at}.`).join('\n\n');
      const items = Array.from({ length: 9 }, (_, at) => `- item${at}`).join('\n');
      const { pages } = lay(`${before}\n\n${items}\n\n## End\n\nWords.`);
      for (const page of pages) {
        const found = content(page).filter((text) => text.startsWith('item'));
        expect(found.length).not.toBe(1);
      }
    }
  });
});

describe('The last page', () => {
  it('takes what it needs from the page before, so that it holds six lines or more', () => {
    for (let lines = 30; lines < 130; lines += 1) {
      const text = Array.from({ length: lines }, (_, at) => `Line${at}.`).join('\n\n');
      const { pages } = lay(text);
      if (pages.length > 2) expect(content(pages.at(-1)).length).toBeGreaterThan(5);
    }
  });

  it('holds more than a line or two, unless it begins with a break of its own', () => {
    for (let lines = 60; lines < 130; lines += 1) {
      const text = Array.from({ length: lines }, (_, at) => `Line${at}.`).join('\n\n');
      const last = content(lay(text).pages.at(-1));
      expect(last.length).toBeGreaterThan(2);
    }
  });
});

describe('The title of a short document', () => {
  it('keeps away from the line at the head of its page', () => {
    const { page, cover } = theme;
    const title = textsOf(lay('Words.')).find(({ size }) => size === cover.compactTitle.size);
    expect((title?.y ?? 0) - cover.compactTitle.size * 0.8).toBeGreaterThanOrEqual(page.top);
  });
});

describe('A title of two lines', () => {
  it('has about as much on the second as on the first', () => {
    const { compactTitle } = theme.cover;
    const title = 'Garça-Real: summary of the copyright policy';
    const lines = textsOf(lay('Words.', { title })).filter(
      ({ size }) => size === compactTitle.size,
    );
    expect(lines).toHaveLength(2);
    const [first, second] = lines.map(({ width }) => width);
    expect(second).toBeGreaterThan((first ?? 0) * 0.6);
  });
});

describe('The contents', () => {
  const pagesOf = (headings: number): number => {
    const sections = Array.from({ length: headings }, (_, at) => `## Section ${at}\n\nWords.`);
    const filler = Array.from({ length: 400 }, (_, at) => `Line${at}.`);
    const layout = lay([...sections, ...filler].join('\n\n'));
    const inContents = layout.pages.filter(({ texts }) =>
      texts.some(({ node }) => node !== artifact && isWithin(layout, node, 'TOC')),
    );
    return inContents.length;
  };

  it('stand on one page where closer lines make them fit', () => {
    expect([20, 33, 70].map(pagesOf)).toEqual([1, 1, 2]);
  });
});

describe('columnWidths', () => {
  it('gives no column less than its widest word where all of them fit', () => {
    const needs = [40, 180, 60, 120].map((narrowest) => ({
      narrowest,
      unbroken: narrowest,
      widest: narrowest * 12,
    }));
    expect(fitsColumns(needs, 471)).toBe(true);
    columnWidths(needs, 471).forEach((width, column) => {
      expect(width).toBeGreaterThanOrEqual((needs[column]?.narrowest ?? 0) - 0.01);
    });
  });

  it('takes from the widest columns first where not all words fit', () => {
    const need = (narrowest: number) => ({ narrowest, unbroken: narrowest, widest: narrowest });
    const [long, short] = columnWidths([need(900), need(60), need(60), need(60)], 300);
    expect(short).toBeCloseTo(60, 1);
    expect(long).toBeCloseTo(120, 1);
  });
});

describe('A day in a narrow column', () => {
  it('is parted between its words, never within its year', () => {
    const columns = Array.from({ length: 10 }, (_, at) => at);
    const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    const table = [
      row(columns.map((at) => `H${at}`)),
      row(columns.map(() => '---')),
      row(columns.map(() => '24 September 2026')),
    ].join('\n');
    const words = lay(table)
      .pages.flatMap(content)
      .flatMap((text) => text.split(' '));
    expect(words.filter((word) => /^(?:20|202|026|26|6)$/.test(word))).toEqual([]);
    expect(words.filter((word) => word === '2026')).toHaveLength(10);
  });
});
