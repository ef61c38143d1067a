/** What a chart of rows draws in each row: bars, days on a line, marks of a table, steps. */
import type { Chart, ChartEntry, ChartKind } from '../../../markdown/tree.js';
import { plainStyle } from '../text-style.js';
import type { ChartColumn, ChartColumns } from './columns.js';
import { type Drawing, scaleTextSize } from './drawing.js';

/** The drawing of one row: from `left` to `x`, around `middle`, `band` high. */
export interface RowMark {
  readonly entry: ChartEntry;
  readonly x: number;
  readonly left: number;
  readonly middle: number;
  readonly band: number;
}

interface Painter {
  readonly height: (isDense: boolean) => number;
  /** The most width that the drawing needs. */
  readonly widest: (chart: Chart) => number;
  readonly paint: (
    rows: readonly RowMark[],
    chart: Chart,
    plot: ChartColumn,
    drawing: Drawing,
  ) => void;
}

const any = (): number => Number.POSITIVE_INFINITY;
const cell = 58;

/** Full bars; an upper bound is a pale bar that ends in a line. */
const bars: Painter = {
  height: (isDense) => (isDense ? 8 : 11),
  widest: any,
  paint: (rows, _chart, _plot, drawing) => {
    const { chart, colours } = drawing.setting.theme;
    for (const { entry, x, left, middle, band } of rows) {
      const bar = { x: left, y: middle - band / 2, width: Math.max(x - left, 0.8), height: band };
      drawing.box(bar, entry.isBound ? chart.ground : chart.palette[0]);
      if (entry.isBound) drawing.box({ ...bar, x: x - 1.2, width: 1.2 }, chart.palette[0]);
    }
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    const top = first.middle - first.band / 2 - 2;
    const height = last.middle + last.band / 2 + 2 - top;
    drawing.box({ x: first.left - 0.3, y: top, width: 0.6, height }, colours.muted);
  },
};

/** A dot for each day; entries that share a day share a mark. */
const days: Painter = {
  height: () => 9,
  widest: any,
  paint: (rows, _chart, _plot, drawing) => {
    const { chart, colours } = drawing.setting.theme;
    const color = chart.palette[0];
    for (const { x, left, middle } of rows) {
      drawing.box({ x: left, y: middle - 0.2, width: x - left, height: 0.4 }, colours.line);
    }
    rows.forEach((row, index) => {
      drawing.dot(row.x, row.middle, 4, color);
      const next = rows[index + 1];
      if (next?.x !== row.x) return;
      const height = next.middle - row.middle;
      drawing.box({ x: row.x - 1.4, y: row.middle, width: 2.8, height }, color);
    });
  },
};

/** A dot where a column is taken, a small pale one where it is not. */
const grid: Painter = {
  height: () => 9,
  widest: ({ entries }) => (entries[0]?.places.length ?? 1) * cell,
  paint: (rows, _chart, plot, drawing) => {
    const { chart, colours } = drawing.setting.theme;
    for (const { entry, middle } of rows) {
      const width = plot.width / Math.max(1, entry.places.length);
      entry.places.forEach(({ isTaken }, index) => {
        const x = plot.x + width * (index + 0.5);
        if (isTaken) drawing.dot(x, middle, 4, chart.palette[0]);
        else drawing.dot(x, middle, 1.3, colours.line);
      });
    }
  },
};

/** Three boxes, one of them filled. */
const steps: Painter = {
  height: () => 9,
  widest: () => 180,
  paint: (rows, _chart, plot, drawing) => {
    const { chart } = drawing.setting.theme;
    const width = (plot.width - 4) / 3;
    for (const { entry, middle, band } of rows) {
      for (const step of [1, 2, 3]) {
        const x = plot.x + (step - 1) * (width + 2);
        const color = step === entry.value ? chart.palette[0] : chart.ground;
        drawing.box({ x, y: middle - band / 2, width, height: band }, color);
      }
    }
  },
};

/** A full bar on a pale ground that stands for the whole. */
const shares: Painter = {
  height: () => 8,
  widest: any,
  paint: (rows, _chart, plot, drawing) => {
    const { chart } = drawing.setting.theme;
    for (const { x, left, middle, band } of rows) {
      const bar = { x: left, y: middle - band / 2, width: plot.width, height: band };
      drawing.box(bar, chart.ground);
      drawing.box({ ...bar, width: Math.max(x - left, 0.8) }, chart.palette[0]);
    }
  },
};

/** A ring for what is compared with, and a dot over it, on a line from nothing to the end of the row's own scale. */
const pairs: Painter = {
  height: () => 9,
  widest: () => 110,
  paint: (rows, _chart, plot, drawing) => {
    const { chart, colours } = drawing.setting.theme;
    for (const { entry, x, left, middle } of rows) {
      drawing.box({ x: left, y: middle - 0.2, width: plot.width, height: 0.4 }, colours.line);
      drawing.box({ x: left - 0.2, y: middle - 3, width: 0.4, height: 6 }, colours.line);
      if (entry.beside !== null) {
        const beside = left + plot.width * entry.beside;
        drawing.dot(beside, middle, 4, chart.palette[0]);
        drawing.dot(beside, middle, 2.9, '#ffffff');
      }
      drawing.dot(x, middle, 4, chart.palette[0]);
    }
  },
};

/** The painters by kind of chart; the others draw bars. */
export const rowMarks: Readonly<Partial<Record<ChartKind, Painter>>> & {
  readonly bars: Painter;
} = { bars, 'log-bars': bars, timeline: days, grid, steps, shares, pairs };

/** The room at each side of a head. */
const headPad = 2;

const headStyle = ({ setting }: Drawing) =>
  plainStyle('regular', scaleTextSize.size, setting.theme.colours.muted);

/** What the columns of a grid need so that the longest of their heads stands on one line; nothing for other charts. */
export function headsWidth(
  { chart, entries }: Chart,
  widestHead: number,
  drawing: Drawing,
): number {
  const places = chart === 'grid' ? (entries[0]?.places ?? []) : [];
  const widths = places.map(
    ({ name }) => drawing.set(name, headStyle(drawing), scaleTextSize, widestHead).width,
  );
  return places.length * (Math.max(0, ...widths) + headPad * 2 + 1);
}

/** The heads over the columns of a grid; returns where the rows begin. */
export function drawHeads(
  { chart, entries }: Chart,
  { plot }: ChartColumns,
  top: number,
  drawing: Drawing,
): number {
  const places = chart === 'grid' ? (entries[0]?.places ?? []) : [];
  if (places.length === 0) return top;
  const width = plot.width / places.length;
  const heads = places.map(({ name }) =>
    drawing.set(name, headStyle(drawing), scaleTextSize, width - headPad * 2),
  );
  heads.forEach((head, index) => {
    drawing.mark(head, plot.x + width * index + (width - head.width) / 2, top);
  });
  return top + Math.max(...heads.map(({ height }) => height)) + 1;
}
