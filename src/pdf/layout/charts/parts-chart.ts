/** One bar in parts, with the label and the value of each part under it. */
import type { Chart, ChartEntry } from '../../../markdown/tree.js';
import { plainStyle } from '../text-style.js';
import type { ChartColumn } from './columns.js';
import { chartTextSize, type Drawing } from './drawing.js';

const barHeight = 18;
const swatch = 8;
const between = 16;

/** Draws the parts from `top` on; returns where they end. */
export function drawParts(
  { entries }: Chart,
  place: ChartColumn,
  top: number,
  drawing: Drawing,
): number {
  const { chart, colours } = drawing.setting.theme;
  const sum = entries.reduce((total, { value }) => total + value, 0);
  const room = place.width - (entries.length - 1);
  let x = place.x;
  const colorOf = ({ tone }: ChartEntry, index: number): string =>
    tone === 0
      ? colours.muted
      : (chart.palette[(tone === null ? index : tone - 1) % chart.palette.length] ?? colours.muted);
  entries.forEach((entry, index) => {
    const { value } = entry;
    const width = (room * value) / sum;
    const color = colorOf(entry, index);
    drawing.box({ x, y: top, width, height: barHeight }, color);
    const number = drawing.set(
      String(value),
      plainStyle('semibold', chartTextSize.size, '#ffffff'),
      chartTextSize,
      room,
    );
    if (number.lines.length === 1 && number.width + 8 < width) {
      drawing.mark(number, x + (width - number.width) / 2, top + (barHeight - number.height) / 2);
    }
    x += width + 1;
  });
  let left = place.x;
  let y = top + barHeight + 7;
  entries.forEach((entry, index) => {
    const { label, shown } = entry;
    const textWidth = place.width - swatch - 5;
    const name = drawing.set(
      label,
      plainStyle('regular', chartTextSize.size, colours.ink),
      chartTextSize,
      textWidth,
    );
    const value = drawing.set(
      shown,
      plainStyle('semibold', chartTextSize.size, colours.ink),
      chartTextSize,
      textWidth,
    );
    const side = name.width + 4 + value.width;
    const isOneLine = name.lines.length === 1 && value.lines.length === 1 && side <= textWidth;
    const width = swatch + 5 + (isOneLine ? side : textWidth);
    if (left > place.x && left + width > place.x + place.width) {
      left = place.x;
      y += chartTextSize.leading + 2;
    }
    const color = colorOf(entry, index);
    drawing.box({ x: left, y: y + 1.6, width: swatch, height: swatch }, color);
    drawing.word(name, left + swatch + 5, y);
    if (isOneLine) {
      drawing.word(value, left + swatch + 5 + name.width + 4, y);
      left += width + between;
    } else {
      drawing.word(value, left + swatch + 5, y + name.height);
      left = place.x;
      y += name.height + value.height + 2;
    }
  });
  return left > place.x ? y + chartTextSize.leading : y;
}
