/** Lays a chart as one slice that no page cuts: a figure with its words and an alternative text. */

import { chartAsList } from '../../../markdown/parse-chart.js';
import type { Chart } from '../../../markdown/tree.js';
import type { BlockContext, BlockPlace } from '../place.js';
import { plainStyle } from '../text-style.js';
import { Drawing } from './drawing.js';
import { drawParts } from './parts-chart.js';
import { drawRows, drawRowsInTwo } from './rows-chart.js';

/** Narrower than this a list reads better. */
const narrowest = 150;

/** The title and every entry as a sentence. */
function alternativeOf({ title, entries, thresholds }: Chart): string {
  const parts = [...entries, ...thresholds].map(({ label, shown }) => `${label}, ${shown}`);
  return `${title}: ${parts.join('; ')}.`;
}

/** Adds a chart to the flow; as a list where the place is too narrow or the page too short for a picture. */
export function layChart(context: BlockContext, chart: Chart, place: BlockPlace): void {
  const { flow, setting, structure } = context;
  const { theme } = setting;
  const { height: page, top: above, bottom: below } = theme.page;
  const drawn =
    place.width < narrowest ? null : draw(context, chart, place, structure.nodes.length);
  if (drawn === null || drawn.height > (page - above - below) * 0.9) {
    context.layBlocks(chartAsList(chart), place);
    return;
  }
  const node = structure.add('Figure', place.node, { alternative: alternativeOf(chart) });
  const { drawing, height } = drawn;
  flow.space(theme.space.block + 2);
  flow.add({
    height,
    boxes: place.boxes,
    texts: drawing.texts,
    figures: [{ x: place.x, y: 0, width: place.width, height, shapes: drawing.shapes, node }],
  });
  flow.space(theme.space.block + 4);
}

/** Draws title and chart with words of the structure node `node`. */
function draw(
  { setting }: BlockContext,
  chart: Chart,
  { x, width }: BlockPlace,
  node: number,
): { drawing: Drawing; height: number } {
  const drawing = new Drawing(setting, node);
  const { table, colours } = setting.theme;
  const look = { size: table.size + 0.7, leading: table.leading + 1 };
  const title = drawing.set(
    chart.title,
    plainStyle('semibold', look.size, colours.ink),
    look,
    width,
  );
  drawing.word(title, x, 0);
  const isLong =
    chart.chart === 'bars' && chart.thresholds.length === 0 && chart.entries.length > 12;
  const draws =
    chart.chart === 'parts' ? drawParts : isLong && width > 360 ? drawRowsInTwo : drawRows;
  const end = draws(chart, { x, width }, title.height + 6, drawing);
  return { drawing, height: end };
}
