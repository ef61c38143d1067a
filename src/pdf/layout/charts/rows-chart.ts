/** Charts in rows: label, drawing and value side by side, thresholds above, the scale below. */
import type { Chart, ChartEntry } from '../../../markdown/tree.js';
import { plainStyle } from '../text-style.js';
import { type ChartColumn, type ChartColumns, chartColumns } from './columns.js';
import { chartTextSize, type Drawing, type SetLines, scaleTextSize } from './drawing.js';
import { drawFlags, placeFlags } from './flags.js';
import { drawHeads, headsWidth, type RowMark, rowMarks } from './row-marks.js';
import { type Scale, scaleOf } from './scales.js';

interface Row {
  readonly entry: ChartEntry;
  readonly label: SetLines;
  readonly shown: SetLines;
  readonly top: number;
  readonly height: number;
  readonly mark: RowMark;
}

/** Draws a chart of rows from `top` on; returns where it ends. A part of a chart is drawn as its whole would be. */
export function drawRows(
  chart: Chart,
  place: ChartColumn,
  top: number,
  drawing: Drawing,
  whole: Chart = chart,
): number {
  const { colours } = drawing.setting.theme;
  const ink = plainStyle('regular', chartTextSize.size, colours.ink);
  const bold = plainStyle('semibold', chartTextSize.size, colours.ink);
  const longest = (texts: readonly string[], style: typeof ink): number =>
    Math.max(...texts.map((text) => drawing.set(text, style, chartTextSize, place.width).width));
  const painter = rowMarks[chart.chart] ?? rowMarks.bars;
  const columns = chartColumns(
    place,
    longest(
      chart.entries.map(({ label }) => label),
      ink,
    ),
    longest(
      chart.entries.map(({ shown }) => shown),
      bold,
    ),
    painter.widest(chart),
    headsWidth(chart, place.width, drawing),
  );
  const scale = scaleOf(whole);
  const flagged = placeFlags(
    chart.thresholds.map((entry) => ({ entry, x: xOf(scale, columns, entry) })),
    { x: columns.plot.x, width: place.x + place.width - columns.plot.x },
    top,
    drawing,
  );
  const start = drawHeads(chart, columns, flagged.bottom, drawing);
  const isDense = whole.entries.length > 12;
  const pad = isDense ? 1 : 3.5;
  let y = start;
  const rows = chart.entries.map((entry): Row => {
    const label = drawing.set(entry.label, ink, chartTextSize, columns.label.width);
    const shown = drawing.set(entry.shown, bold, chartTextSize, columns.value.width);
    const band = painter.height(isDense);
    const height = columns.isStacked
      ? label.height + band + 4 + shown.height + pad * 2
      : Math.max(label.height, shown.height, band) + pad * 2;
    const middle = columns.isStacked ? y + pad + label.height + 2 + band / 2 : y + height / 2;
    const left = columns.plot.x;
    const row = { entry, label, shown, top: y, height };
    y += height;
    return { ...row, mark: { entry, x: xOf(scale, columns, entry), left, middle, band } };
  });
  drawTicks(scale, columns, { from: start, to: y }, drawing);
  painter.paint(
    rows.map(({ mark }) => mark),
    chart,
    columns.plot,
    drawing,
  );
  const isFree = chart.chart === 'bars' && chart.thresholds.length === 0;
  for (const { label, shown, top: from, height, mark } of rows) {
    if (columns.isStacked) {
      drawing.word(label, columns.label.x, from + pad);
      drawing.word(shown, columns.value.x, from + height - pad - shown.height);
    } else {
      drawing.word(label, columns.label.x, from + (height - label.height) / 2);
      drawing.word(
        shown,
        isFree ? mark.x + 6 : columns.value.x,
        from + (height - shown.height) / 2,
      );
    }
  }
  drawFlags(flagged.flags, chart.thresholds, y, drawing);
  return scale.ticks.length === 0 ? y : y + 3 + scaleTextSize.leading;
}

function xOf(scale: Scale, { plot }: ChartColumns, { value }: ChartEntry): number {
  return plot.x + plot.width * scale.at(value);
}

/** The axis under the rows, a pale line up from each tick, and as many words as stand apart. */
function drawTicks(
  { ticks }: Scale,
  { plot, isStacked }: ChartColumns,
  span: { readonly from: number; readonly to: number },
  drawing: Drawing,
): void {
  if (ticks.length === 0) return;
  const { colours } = drawing.setting.theme;
  const style = plainStyle('regular', scaleTextSize.size, colours.muted);
  let free = Number.NEGATIVE_INFINITY;
  for (const { at, text } of ticks) {
    const x = plot.x + plot.width * at;
    if (!isStacked) drawing.vertical(x, span, { width: 0.4, color: colours.line, dash: null });
    const set = drawing.set(text, style, scaleTextSize, plot.width);
    const left = Math.min(Math.max(x - set.width / 2, plot.x), plot.x + plot.width - set.width);
    if (left < free) continue;
    drawing.mark(set, left, span.to + 3);
    free = left + set.width + 6;
  }
  drawing.box({ x: plot.x, y: span.to - 0.3, width: plot.width, height: 0.6 }, colours.muted);
}

const gutter = 22;

/** Draws many bars in two columns of the same scale, read one after the other. */
export function drawRowsInTwo(
  chart: Chart,
  place: ChartColumn,
  top: number,
  drawing: Drawing,
): number {
  const width = (place.width - gutter) / 2;
  const half = Math.ceil(chart.entries.length / 2);
  const left = { ...chart, entries: chart.entries.slice(0, half) };
  const right = { ...chart, entries: chart.entries.slice(half) };
  return Math.max(
    drawRows(left, { x: place.x, width }, top, drawing, chart),
    drawRows(right, { x: place.x + width + gutter, width }, top, drawing, chart),
  );
}
