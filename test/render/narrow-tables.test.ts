/** Markdown for hubs: tables that fit, ticks in one column, wide tables as labels and values, addresses of prose as links. */
import { describe, expect, it } from '@jest/globals';
import { mdProse } from '../../src/markdown/escape.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { type Block, type DocumentTree, plainText } from '../../src/markdown/tree.js';
import { readFacts } from '../../src/read/read.js';
import { narrowTables, widest } from '../../src/render/narrow-tables.js';
import { publishedMarkdown } from '../../src/render/published-markdown.js';
import { samples } from '../samples/samples.js';
import { allPapers } from '../support/all-papers.js';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], ...rows: readonly string[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

type Table = Extract<Block, { kind: 'table' }>;

function tablesOf({ blocks }: Pick<DocumentTree, 'blocks'>): Table[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'list') return block.items.flatMap(tablesOf);
    return block.kind === 'quote' || block.kind === 'callout' ? tablesOf(block) : [];
  });
}

/** Measured on what a reader of the parsed text sees, not on the text. */
function lettersIn({ head, rows }: Table): number {
  return head
    .map((_, column) =>
      Math.max(
        ...[head, ...rows]
          .flatMap((cells) => plainText(cells[column] ?? []).split(/\s+|(?<=[/-])(?=\p{L})/u))
          .map(({ length }) => length),
      ),
    )
    .reduce((sum, length) => sum + length, 0);
}

describe('A table', () => {
  it('that fits stays as it is', () => {
    const markdown = `Before.\n\n${table(['A', 'B'], ['x', 'a \\| b'])}\n\nAfter.\n`;
    expect(narrowTables(markdown)).toBe(markdown);
  });

  it('of six columns becomes a label for each row, with its values below', () => {
    const head = ['Evaluation', 'A', 'B', 'C', 'D', 'E'];
    expect(narrowTables(table(head, ['One', '1', '2', '', '**44**', 'a \\| b']))).toBe(
      '**Evaluation: One**\n\n- A: 1\n- B: 2\n- D: **44**\n- E: a \\| b',
    );
  });

  it('whose words are too long side by side becomes the same', () => {
    const long = 'x'.repeat(50);
    expect(narrowTables(table(['A', 'B'], [long, long]))).toBe(`**A: ${long}**\n\n- B: ${long}`);
  });

  it('with ticks at its right names the ticked heads in one column', () => {
    const head = ['No.', 'Item', 'Answer', 'AIO', 'NCA', 'DP'];
    expect(
      narrowTables(
        table(head, ['1', 'Name', 'x', '✓', '–', '✓'], ['2', 'Day', 'y', '–', '–', '–']),
      ),
    ).toBe(
      table(
        ['No.', 'Item', 'Answer', 'For'],
        ['1', 'Name', 'x', 'AIO, DP'],
        ['2', 'Day', 'y', '–'],
      ),
    );
  });

  it('of dots alone stays a grid', () => {
    const grid = table(['Source', 'A', 'B', 'C', 'D', 'E'], ['One', '●', '', '●', '●', '']);
    expect(narrowTables(grid)).toBe(grid);
  });

  it('without words in its first column has no label', () => {
    const lines = '\\_'.repeat(60);
    expect(narrowTables(table(['Name', 'Day'], [lines, lines]))).toBe(
      `- Name: ${lines}\n- Day: ${lines}`,
    );
  });
});

describe.each(['complete-closed', 'complete-systemic'])('The papers of %s', (name) => {
  const read = readFacts(samples.find((each) => each.name === name)?.files ?? []);
  const { papers } = allPapers(read, { draft: false });

  it('have no table that is wider than a hub shows', () => {
    const wide = [...papers.values()].flatMap((paper) =>
      tablesOf(parseMarkdown(publishedMarkdown(paper, read.facts))).flatMap((found) => {
        const isGrid = found.rows.every(([, ...cells]) =>
          cells.every((cell) => plainText(cell).length <= 1),
        );
        const isWide = found.head.length > widest.columns || lettersIn(found) > widest.letters;
        return isWide && !isGrid ? [`${paper.id}: ${found.head.map(plainText).join(', ')}`] : [];
      }),
    );
    expect(wide).toEqual([]);
  });

  it('keep every word of their tables', () => {
    for (const paper of papers.values()) {
      const before = new Set(plainWords(parseMarkdown(paper.markdown)));
      const after = new Set(plainWords(parseMarkdown(publishedMarkdown(paper, read.facts))));
      const lost = [...before].filter((word) => !after.has(word) && !after.has(`${word}:`));
      expect({ id: paper.id, lost: lost.filter((word) => /\p{L}{3}/u.test(word)) }).toEqual({
        id: paper.id,
        lost: [],
      });
    }
  });
});

function plainWords({ blocks }: Pick<DocumentTree, 'blocks'>): string[] {
  const collect = (block: Block): string => {
    if (block.kind === 'table') return [block.head, ...block.rows].flat().map(plainText).join(' ');
    if (block.kind === 'list')
      return block.items.flatMap((item) => item.blocks.map(collect)).join(' ');
    if (block.kind === 'quote' || block.kind === 'callout')
      return block.blocks.map(collect).join(' ');
    return block.kind === 'paragraph' || block.kind === 'heading' ? plainText(block.content) : '';
  };
  return blocks.map(collect).join(' ').split(/\s+/);
}

describe('An address in prose', () => {
  it.each([
    ['See https://example.com/a_b.', 'See <https://example.com/a_b>.'],
    ['(https://example.com/x)', '(<https://example.com/x>)'],
    ['https://example.com/wiki/A_(b)', '<https://example.com/wiki/A_(b)>'],
  ])('is a link that shows itself: %s', (value, markdown) => {
    expect(mdProse(value)).toBe(markdown);
  });

  it.each([
    'http://example.com',
    'https://user@example.com',
    'https://example.com@evil.example',
    'https://localhost/x',
    'javascript:alert(1)',
    'xhttps://example.com',
    'https://exa<b>mple.com',
  ])('stays text where it is no plain one of the web over TLS: %s', (value) => {
    const [block] = parseMarkdown(mdProse(value)).blocks;
    const content = block?.kind === 'paragraph' ? block.content : [];
    expect(content.every((part) => part.kind === 'text' && part.link === null)).toBe(true);
    expect(plainText(content)).toBe(value);
  });

  it('reads back as it was written, whatever stands around it', () => {
    const value =
      'Two *mixes* (https://example.com/a-1_b?c=d&e=f), https://example.org: 1. one <b> | `x`.';
    const [block] = parseMarkdown(mdProse(value)).blocks;
    expect(block?.kind === 'paragraph' ? plainText(block.content) : '').toBe(value);
  });
});
