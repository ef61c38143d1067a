/** Drawn charts: one figure that is never cut, its words in order, everything inside its box. */
import { describe, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../../../src/pdf/font/load-typefaces.js';
import { layOut } from '../../../../src/pdf/layout/lay-out.js';
import {
  artifact,
  type Figure,
  type Layout,
  type Shape,
  type TextOp,
} from '../../../../src/pdf/layout/page.js';
import { type ChartKind, type ChartRow, mdChart } from '../../../../src/render/markdown.js';
import fc from '../../../property.js';
import { metaWith } from '../../samples.js';

const faces = loadTypefaces();
const lay = (markdown: string): Layout => layOut(parseMarkdown(markdown), metaWith(), faces);

interface Drawn {
  readonly figure: Figure;
  readonly words: readonly TextOp[];
  readonly all: readonly TextOp[];
  readonly alternative: string;
}

/** The charts of a layout; their words are those of the figure's node. */
function drawn({ pages, structure }: Layout): Drawn[] {
  return pages.flatMap(({ figures, texts }) =>
    figures
      .filter(({ shapes }) => shapes.length > 0)
      .map((figure) => {
        const inBox = texts.filter(
          ({ y }) => y >= figure.y - 0.1 && y <= figure.y + figure.height + 0.1,
        );
        return {
          figure,
          words: texts.filter(({ node }) => node === figure.node),
          all: inBox,
          alternative: structure[figure.node]?.alternative ?? '',
        };
      }),
  );
}

function pointsOf(shape: Shape): readonly (readonly [number, number])[] {
  switch (shape.kind) {
    case 'line':
      return [shape.from, shape.to];
    case 'polygon':
      return shape.points;
    case 'circle': {
      const [x, y] = shape.centre;
      return [
        [x - shape.radius, y - shape.radius],
        [x + shape.radius, y + shape.radius],
      ];
    }
    default:
      return [
        [shape.x, shape.y],
        [shape.x + shape.width, shape.y + shape.height],
      ];
  }
}

function expectInside({ figure, words, all }: Drawn): void {
  const right = figure.x + figure.width + 0.6;
  const bottom = figure.y + figure.height + 0.6;
  for (const [x, y] of figure.shapes.flatMap(pointsOf)) {
    expect(x).toBeGreaterThanOrEqual(figure.x - 0.6);
    expect(x).toBeLessThanOrEqual(right);
    expect(y).toBeGreaterThanOrEqual(figure.y - 0.6);
    expect(y).toBeLessThanOrEqual(bottom);
  }
  for (const { x, y, width, text, size } of [
    ...words,
    ...all.filter(({ node }) => node === artifact),
  ]) {
    const tail = /\s$/.test(text) ? size * 0.3 : 0;
    expect(x).toBeGreaterThanOrEqual(figure.x - 0.6);
    expect(x + width - tail).toBeLessThanOrEqual(right);
    expect(y).toBeLessThanOrEqual(bottom);
  }
}

/** Pairs of words that lie on each other. */
function collisions(words: readonly TextOp[]): string[] {
  const box = ({ x, y, width, size, text }: TextOp) => ({
    left: x,
    right: x + width - (/\s$/.test(text) ? size * 0.25 : 0),
    top: y - size * 0.62,
    bottom: y + size * 0.05,
  });
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const [a, b] = [box(one), box(other)];
      const apart =
        a.right <= b.left + 0.2 ||
        b.right <= a.left + 0.2 ||
        a.bottom <= b.top ||
        b.bottom <= a.top;
      return apart ? [] : [`${one.text} / ${other.text}`];
    }),
  );
}

/** Letters without their gaps: a line may break within a long word. */
const letters = (text: string): string => text.replace(/\s/g, '');

const wordsOf = ({ words }: Drawn): string => letters(words.map(({ text }) => text).join(''));

const compute: readonly ChartRow[] = [
  { label: 'Compute used for training', shown: '3.8 × 10²⁵ FLOP', data: '3.8e25' },
  { label: 'Cumulative compute', shown: 'at most 4 × 10²⁵ FLOP', data: '<=4e25' },
  {
    label: 'Indication of general purpose',
    shown: 'more than 10²³ FLOP',
    data: '1e23',
    isMark: true,
  },
  {
    label: 'Presumption of systemic risk',
    shown: 'more than 10²⁵ FLOP',
    data: '1e25',
    isMark: true,
  },
];

const dates: readonly ChartRow[] = [
  { label: 'Placed on the Union market', shown: '2 March 2026', data: '2026-03-02' },
  { label: 'Due: Articles 53(1)(a), 53(1)(b)', shown: '2 March 2026', data: '2026-03-02' },
  { label: 'Enforcement begins', shown: '2 August 2026', data: '2026-08-02' },
  { label: 'Assessed as of', shown: '1 May 2026', data: '2026-05-01', isMark: true },
];

const word = fc.stringMatching(/^[A-Za-z0-9äß%.,()-]{1,14}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const longWord = fc.stringMatching(/^[a-z]{60,140}$/);
const text = fc.oneof({ weight: 5, arbitrary: phrase }, { weight: 1, arbitrary: longWord });

const dataOf: Readonly<Record<ChartKind, fc.Arbitrary<string>>> = {
  bars: fc.integer({ min: 1, max: 1_000_000 }).map(String),
  'log-bars': fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -20, max: 60 }), fc.boolean())
    .map(([digit, power, bound]) => `${bound ? '<=' : ''}${digit}e${power}`),
  timeline: fc
    .integer({ min: 0, max: 60_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  parts: fc.integer({ min: 1, max: 400 }).map(String),
  grid: fc
    .tuple(fc.boolean(), fc.boolean())
    .map(([a, b]) => `${a ? '+' : '-'}text ${b ? '+' : '-'}image`),
  steps: fc.constantFrom('1', '2', '3'),
  shares: fc.integer({ min: 0, max: 1000 }).map((part) => (part / 1000).toFixed(4)),
  pairs: fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
    .map((pair) => pair.map((part) => (part / 1000).toFixed(4)).join(' ')),
};
const kinds = Object.keys(dataOf) as ChartKind[];

const anyChart = fc.constantFrom(...kinds).chain((kind) => {
  const row = fc.record({ label: text, shown: phrase, data: dataOf[kind] });
  const marks = ['bars', 'log-bars', 'timeline'].includes(kind) ? 3 : 0;
  return fc.record({
    kind: fc.constant(kind),
    title: text,
    rows: fc.array(row, { minLength: 1, maxLength: kind === 'parts' ? 6 : 20 }),
    marks: fc.array(
      row.map((each) => ({ ...each, isMark: true })),
      { maxLength: marks },
    ),
  });
});

describe('a chart', () => {
  it('is one figure with its title and every entry as its alternative text', () => {
    const layout = lay(mdChart('log-bars', 'Compute', compute));
    const [chart, ...more] = drawn(layout);
    expect(more).toEqual([]);
    expect(chart?.alternative).toBe(
      'Compute: Compute used for training, 3.8 × 10²⁵ FLOP; Cumulative compute, at most 4 × 10²⁵ FLOP; Indication of general purpose, more than 10²³ FLOP; Presumption of systemic risk, more than 10²⁵ FLOP.',
    );
    expect(layout.structure[chart?.figure.node ?? -1]?.type).toBe('Figure');
  });

  it('cuts no head of a grid between letters, however wide the words beside it are', () => {
    const kinds = ['Text', 'Bild', 'Audio', 'Video', 'sonstige'];
    const rows = ['Von Rechteinhabern lizenzierte Daten', 'Öffentlich zugängliche Datensätze'].map(
      (label): ChartRow => ({
        label,
        shown: 'Text, Bild, Audio, Video und sonstige',
        data: kinds.map((name) => `+${name}`).join(' '),
      }),
    );
    const [chart] = drawn(lay(mdChart('grid', 'Quellen', rows)));
    const printed = chart?.all.map(({ text: words }) => words.trim()) ?? [];
    for (const kind of kinds) expect(printed).toContain(kind);
  });

  it('draws a dashed line for each threshold and raised powers of ten along the scale', () => {
    const [chart] = drawn(lay(mdChart('log-bars', 'Compute', compute)));
    const dashed = chart?.figure.shapes.filter(
      (shape) => shape.kind === 'line' && shape.dash !== null,
    );
    expect(new Set(dashed?.map((shape) => (shape.kind === 'line' ? shape.from[0] : 0))).size).toBe(
      2,
    );
    const ticks = chart?.all.filter(({ node }) => node === artifact).map((op) => op.text);
    expect(ticks).toEqual(['10²²', '10²³', '10²⁴', '10²⁵', '10²⁶']);
  });

  it('draws bars in proportion', () => {
    const rows = ['10', '5'].map((data) => ({ label: data, shown: data, data }));
    const [chart] = drawn(lay(mdChart('bars', 'Bars', rows)));
    const widths = chart?.figure.shapes.flatMap((shape) =>
      shape.kind === 'rectangle' && shape.width > 1 ? [shape.width] : [],
    );
    expect((widths?.[0] ?? 0) / (widths?.[1] ?? 1)).toBeCloseTo(2, 3);
  });

  it('draws a part of the whole on a ground that is the whole', () => {
    const rows = ['0.2500', '1.0000'].map((data) => ({ label: data, shown: data, data }));
    const [chart] = drawn(lay(mdChart('shares', 'Shares', rows)));
    const widths = chart?.figure.shapes.flatMap((shape) =>
      shape.kind === 'rectangle' && shape.height === 8 ? [shape.width] : [],
    );
    const [ground = 0, quarter = 0, , whole = 0] = widths ?? [];
    expect(quarter / ground).toBeCloseTo(0.25, 3);
    expect(whole).toBeCloseTo(ground, 3);
  });

  it('sets the dot of a pair before or behind its ring, and the ring stays a ring in grey', () => {
    const rows = ['0.8000 0.5000', '0.2000 0.5000'].map((data, at) => ({
      label: `Result ${at}`,
      shown: data,
      data,
    }));
    const [chart] = drawn(lay(mdChart('pairs', 'Pairs', rows)));
    const circles = chart?.figure.shapes.flatMap((shape) =>
      shape.kind === 'circle' ? [{ x: shape.centre[0], color: shape.color }] : [],
    );
    const [ring, hole, dot, otherRing, , otherDot] = circles ?? [];
    expect(hole?.color).toBe('#ffffff');
    expect(hole?.x).toBe(ring?.x);
    expect(dot?.x).toBeGreaterThan(ring?.x ?? 0);
    expect(otherDot?.x).toBeLessThan(otherRing?.x ?? 0);
  });

  it('joins entries of the same day and marks the day of the assessment', () => {
    const [chart] = drawn(lay(mdChart('timeline', 'Dates', dates)));
    const dots = chart?.figure.shapes.flatMap((shape) =>
      shape.kind === 'circle' ? [shape.centre] : [],
    );
    expect(dots).toHaveLength(3);
    const [x = 0, y = 0] = dots?.[0] ?? [];
    expect(dots?.[1]?.[0]).toBe(x);
    const joins = chart?.figure.shapes.filter(
      (shape) =>
        shape.kind === 'rectangle' && shape.x < x && shape.x + shape.width > x && shape.y === y,
    );
    expect(joins).toHaveLength(1);
  });

  it('gives each part its own words beside its own colour', () => {
    const rows = [3, 7, 2].map((count) => ({
      label: `P${count}`,
      shown: `${count} duties`,
      data: String(count),
    }));
    const [chart] = drawn(lay(mdChart('parts', 'Parts', rows)));
    const colours = (chart?.figure.shapes ?? []).flatMap((shape) =>
      'color' in shape ? [shape.color] : [],
    );
    expect(new Set(colours).size).toBe(3);
    expect(colours).toHaveLength(6);
  });

  it.each([
    [
      'a callout',
      (fence: string) => ['[!NOTE]', ...fence.split('\n')].map((line) => `> ${line}`).join('\n'),
    ],
    [
      'a list',
      (fence: string) =>
        `- Item\n\n${fence
          .split('\n')
          .map((line) => `  ${line}`)
          .join('\n')}`,
    ],
    [
      'a deep list',
      (fence: string) => {
        const indent = '        ';
        return `- A\n  - B\n    - C\n      - D\n\n${fence
          .split('\n')
          .map((line) => `${indent}${line}`)
          .join('\n')}`;
      },
    ],
  ])('stays inside its box in %s', (_, wrap) => {
    const [chart] = drawn(lay(wrap(mdChart('log-bars', 'Compute', compute))));
    expect(chart).toBeDefined();
    if (chart !== undefined) expectInside(chart);
  });

  it('is never cut by a page', () => {
    const filler = 'Some words that fill a line of the page and then a little more.\n\n';
    for (const lines of [20, 25, 28, 30, 32]) {
      const layout = lay(filler.repeat(lines) + mdChart('log-bars', 'Compute', compute));
      const charts = drawn(layout);
      expect(charts).toHaveLength(1);
      if (charts[0] !== undefined) expectInside(charts[0]);
    }
  });

  it('shows any rows: the words in order, all inside the box, none on another', () => {
    fc.assert(
      fc.property(anyChart, ({ kind, title, rows, marks }) => {
        const all = [...rows, ...marks];
        const layout = lay(mdChart(kind, title, all));
        const expected = letters(
          [title, ...all.flatMap(({ label, shown }) => [label, shown])].join(''),
        );
        const [chart] = drawn(layout);
        if (chart === undefined) {
          expect(layout.structure.some(({ type }) => type === 'L')).toBe(true);
          return;
        }
        expect(wordsOf(chart)).toBe(expected);
        expect(chart.alternative).toContain(title);
        for (const { label, shown } of all)
          expect(chart.alternative).toContain(`${label}, ${shown}`);
        expectInside(chart);
        expect(collisions(chart.words)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
