/** The labels of thresholds, above the drawing, so that none covers another. */
import type { ChartEntry } from '../../../markdown/tree.js';
import { plainStyle } from '../text-style.js';
import type { ChartColumn } from './columns.js';
import { chartTextSize, type Drawing, type DrawingBox, type SetLines } from './drawing.js';

/** A threshold with its label set. */
export interface Flag {
  readonly entry: ChartEntry;
  /** Where its line stands. */
  readonly x: number;
  readonly label: SetLines;
  readonly shown: SetLines;
  readonly bounds: DrawingBox;
}

const offset = 4;
const between = 3;
const widest = 150;
const narrowest = 60;

/** Places flags from the right to the left, each beside its line and on the lowest free level; `top` is where the highest begins. */
export function placeFlags(
  thresholds: readonly { readonly entry: ChartEntry; readonly x: number }[],
  within: ChartColumn,
  top: number,
  drawing: Drawing,
): { flags: readonly Flag[]; bottom: number } {
  const { colours } = drawing.setting.theme;
  const end = within.x + within.width;
  const set = [...thresholds]
    .sort((left, right) => right.x - left.x)
    .map(({ entry, x }) => {
      const toRight = end - x - offset;
      const isRight = toRight >= narrowest || toRight >= x - within.x;
      const room = Math.min(widest, isRight ? toRight : x - within.x - offset);
      const bold = plainStyle('semibold', chartTextSize.size, colours.ink);
      const plain = plainStyle('regular', chartTextSize.size, colours.muted);
      const label = drawing.set(entry.label, bold, chartTextSize, room);
      const shown = drawing.set(entry.shown, plain, chartTextSize, room);
      const width = Math.max(label.width, shown.width);
      const left = isRight ? x + offset : x - offset - width;
      return { entry, x, label, shown, left, width, height: label.height + shown.height };
    });
  const levels: (typeof set)[] = [];
  for (const each of set) {
    const isFree = (level: typeof set): boolean =>
      level.every(
        (other) =>
          each.left + each.width + 8 < other.left || other.left + other.width + 8 < each.left,
      );
    const last = levels.at(-1);
    if (last !== undefined && isFree(last)) last.push(each);
    else levels.push([each]);
  }
  let y = top;
  const flags: Flag[] = [];
  for (const level of levels.reverse()) {
    const height = Math.max(...level.map((each) => each.height));
    for (const { entry, x, label, shown, left, width, height: own } of level) {
      const bounds = { x: left, y: y + height - own, width, height: own };
      flags.push({ entry, x, label, shown, bounds });
    }
    y += height + between;
  }
  return { flags, bottom: y };
}

/** Draws the lines of the flags down to `bottom`, and their words in the order of the chart. */
export function drawFlags(
  flags: readonly Flag[],
  order: readonly ChartEntry[],
  bottom: number,
  drawing: Drawing,
): void {
  const { colours } = drawing.setting.theme;
  const boxes = flags.map(({ bounds }) => bounds);
  for (const { x, bounds } of flags) {
    drawing.vertical(
      x,
      { from: bounds.y + 1, to: bottom },
      { width: 0.9, color: colours.ink, dash: [3, 2] },
      boxes,
    );
  }
  for (const entry of order) {
    const flag = flags.find((each) => each.entry === entry);
    if (flag === undefined) continue;
    drawing.word(flag.label, flag.bounds.x, flag.bounds.y);
    drawing.word(flag.shown, flag.bounds.x, flag.bounds.y + flag.label.height);
  }
}
