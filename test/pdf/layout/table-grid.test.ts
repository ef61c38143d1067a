/** Tables of one document share their columns, and every edge stands on the lines of one grid. */
import { describe, expect, it } from '@jest/globals';
import { artifact } from '../../../src/pdf/layout/page.js';
import { gridParts, snapColumns } from '../../../src/pdf/layout/snap-columns.js';
import { defaultTheme as theme } from '../../../src/pdf/theme.js';
import fc from '../../property.js';
import { lay } from './lay.js';

/** The left edges at which the words of a document stand. */
function leftEdges(markdown: string, words: RegExp): number[] {
  const texts = lay(markdown).pages.flatMap((page) => page.texts);
  const found = texts.filter(({ node, text }) => node !== artifact && words.test(text));
  return [...new Set(found.map(({ x }) => Math.round(x * 10) / 10))];
}

const form = (item: string, answer: string): string =>
  `| No. | Item | Answer | AIO |\n|---|---|---|---|\n| 1 | ${item} | Answer ${answer} | ✓ |\n`;

describe('Tables with the same heads', () => {
  const markdown = [
    form('Legal name', 'Garça-Real'),
    '## Training\n',
    form('Design specifications of the training process', 'deed '.repeat(80)),
  ].join('\n');

  it('have their columns under each other, whatever stands in them', () => {
    expect(leftEdges(markdown, /^Answer/)).toHaveLength(1);
    expect(leftEdges(markdown, /^(?:AIO|✓)$/)).toHaveLength(1);
  });

  it('share nothing with a table of other heads', () => {
    const other = `${markdown}\n\n| Part | Amount of all of it | Answer |\n|---|---|---|\n| One of the parts | 3 | Answer |\n`;
    expect(leftEdges(other, /^Answer/)).toHaveLength(2);
  });
});

it('gives tables of labels and values one edge between the two', () => {
  const table = (label: string): string => `| | |\n|---|---|\n| **${label}** | Value |\n`;
  const markdown = [table('Name'), 'Words between.\n', table('Token in robots.txt')].join('\n');
  expect(leftEdges(markdown, /^Value/)).toHaveLength(1);
});

it('puts every edge on the grid', () => {
  const markdown = [
    form('Legal name', 'Garça-Real'),
    '| Version | Date | Changed since |\n|---|---|---|\n| 1.0 | 2 March 2026 | Column of the rest |\n',
  ].join('\n');
  const edges = leftEdges(markdown, /^(?:No\.|Item|Answer$|AIO|Version|Date|Changed)/);
  const unit =
    Math.min(theme.page.width - theme.page.left - theme.page.right, theme.measure) / gridParts;
  for (const edge of edges) {
    const at = (edge - theme.page.left - theme.tableLook.padX) / unit;
    expect(Math.abs(at - Math.round(at))).toBeLessThan(0.02);
  }
  expect(edges.length).toBeGreaterThan(5);
});

it('leaves every column what it needs, or finds no place on the grid', () => {
  const column = fc.record({
    need: fc.integer({ min: 4, max: 300 }),
    more: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 9 }), (columns) => {
      const total = 446;
      const wide = columns.reduce((sum, { need, more }) => sum + need + more, 0);
      const widths = columns.map(({ need, more }) => ((need + more) / wide) * total);
      const needs = columns.map(({ need }) => need);
      const snapped = snapColumns(widths, needs, total);
      if (snapped === null) {
        expect(needs.reduce((sum, need) => sum + need, 0)).toBeGreaterThan(
          total - (columns.length * total) / gridParts,
        );
        return;
      }
      expect(snapped.reduce((sum, width) => sum + width, 0)).toBeCloseTo(total, 6);
      const short = snapped.filter((width, at) => width < (needs[at] ?? 0) - 0.01);
      expect(short).toEqual([]);
    }),
  );
});
