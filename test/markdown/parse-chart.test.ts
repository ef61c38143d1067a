/** The fence of a chart: whatever the values hold, it reads back as what was written, and what cannot be drawn keeps its words. */
import { describe, expect, it } from '@jest/globals';
import { chartAsList } from '../../src/markdown/parse-chart.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import type { Block, Chart } from '../../src/markdown/tree.js';
import { plainText } from '../../src/markdown/tree.js';
import { mdChart, oneLine } from '../../src/render/markdown.js';
import fc from '../property.js';

const parse = (markdown: string): readonly Block[] => parseMarkdown(markdown).blocks;

function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [plainText(block.content)];
      if (block.kind === 'list') return block.items.map((item) => wordsOf(item.blocks));
      return ['(other)'];
    })
    .join(' ');
}

/** Text that tries to end a column, a line or the fence, or to pose as a threshold. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '|',
        ' | ',
        '\\',
        '\\|',
        '`',
        '```',
        '````',
        '\n',
        '\r\n',
        '= ',
        '=',
        '#',
        '<b>',
        '&amp;',
        '[^1]',
        '**',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const shownAs = (text: string): string => oneLine(text).normalize('NFC') || '—';

describe('the fence of a chart', () => {
  it('reads as plain text, with thresholds marked', () => {
    expect(
      mdChart('log-bars', 'Compute', [
        { label: 'Used', shown: '3.8 × 10²⁵ FLOP', data: '3.8e25' },
        { label: 'Limit', shown: '10²⁵ FLOP', data: '1e25', isMark: true },
      ]),
    ).toBe(
      '```chart log-bars\nCompute\nUsed | 3.8 × 10²⁵ FLOP | 3.8e25\n= Limit | 10²⁵ FLOP | 1e25\n```',
    );
  });

  it('brings any values back, in one block', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 6 }),
        (title, pairs) => {
          const rows = pairs.map(([label, shown]) => ({ label, shown, data: '7' }));
          const blocks = parse(`Before.\n\n${mdChart('bars', title, rows)}\n\nAfter.\n`);
          expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'chart', 'paragraph']);
          const chart = blocks[1] as Chart;
          expect(chart.title).toBe(shownAs(title));
          expect(chart.thresholds).toEqual([]);
          expect(chart.entries.map(({ label, shown }) => [label, shown])).toEqual(
            pairs.map((pair) => pair.map(shownAs)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('reads the data of each kind', () => {
    const first = (kind: string, data: string) =>
      (parse(`\`\`\`chart ${kind}\nT\nA | B | ${data}\n\`\`\``)[0] as Chart).entries[0];
    expect(first('bars', '12.5')?.value).toBe(12.5);
    expect(first('log-bars', '<=1e24')).toMatchObject({ value: 1e24, isBound: true });
    expect(first('timeline', '1970-02-01')?.value).toBe(31);
    expect(first('parts', '7 #3')).toMatchObject({ value: 7, tone: 3 });
    expect(first('steps', '3')?.value).toBe(3);
    expect(first('grid', '+text -image')?.places).toEqual([
      { name: 'text', isTaken: true },
      { name: 'image', isTaken: false },
    ]);
  });

  const bad: readonly (readonly [string, string])[] = [
    ['bars', 'A | B | many'],
    ['bars', 'A | B | 0'],
    ['log-bars', 'A | B | 0'],
    ['log-bars', 'A | B | 1e999'],
    ['log-bars', '= A | B | 1e9'],
    ['log-bars', 'A | B | 1\n= C | D | 2\nE | F | 3'],
    ['timeline', 'A | B | 2026-02-30'],
    ['timeline', 'A | B | soon'],
    ['parts', 'A | B | 3\n= C | D | 4'],
    ['steps', 'A | B | 4'],
    ['grid', 'A | B | text'],
    ['grid', 'A | B | +text\nC | D | +image'],
    ['bars', Array.from({ length: 25 }, (_, at) => `A${at} | B | 1`).join('\n')],
  ];
  it.each(bad)('falls back to a list with the same words: %s, %s', (kind, lines) => {
    const blocks = parse(`\`\`\`chart ${kind}\nTitle of it\n${lines}\n\`\`\``);
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'list']);
    const words = lines
      .split('\n')
      .map((line) => line.replace(/^= /, '').split(' | ').slice(0, 2).join(' '))
      .join(' ');
    expect(wordsOf(blocks)).toBe(`Title of it ${words}`);
  });

  it('stays code where it has no lines of a chart or no known kind', () => {
    for (const fence of [
      '```chart pie\nT\nA | B | 1\n```',
      '```chart bars\nT\n```',
      '```chart bars\nT\nno columns\n```',
      '```yaml\na: 1\n```',
    ]) {
      expect(parse(fence).map(({ kind }) => kind)).toEqual(['code']);
    }
  });

  it('gives the words of a chart as a list, thresholds last', () => {
    const [chart] = parse('```chart bars\nT\nA | 1 t | 1\n= C | 2 t | 2\n```');
    expect(wordsOf(chartAsList(chart as Chart))).toBe('T A 1 t C 2 t');
  });
});
