/** Sets running text into a flow, a slice for each line. */
import type { Inline } from '../markdown/ast.js';
import type { FontKey, TextSize } from '../theme.js';
import { breakLines, type Line } from './break-lines.js';
import { widthOf } from './measure-text.js';
import type { TextOp } from './page.js';
import type { BlockContext, Place } from './place.js';
import { type Prepared, prepareText } from './prepare-text.js';
import type { Setting } from './setting.js';
import { plainStyle, type Style } from './text-style.js';

/** A text in one style as inlines. */
export function inlinesOf(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, emphasis: 'regular', link: null }];
}

/** The baseline of a line of text from the top of its band. */
export function baselineOf(text: TextSize): number {
  return (text.leading - text.size) / 2 + text.size * 0.79;
}

/** Turns the fragments of a line into operations at a place. */
export function lineOps(line: Line, x: number, y: number, node: number): TextOp[] {
  return line.fragments.map((fragment) => ({
    x: x + fragment.x,
    y: y - fragment.style.rise,
    width: fragment.width,
    font: fragment.style.font,
    size: fragment.style.size,
    color: fragment.style.color,
    text: fragment.text,
    underline: fragment.style.underline,
    node,
    link: fragment.style.link,
  }));
}

/** A text on one line, such as a label or a number. */
export function wordOp(
  text: string,
  style: Style,
  at: { readonly x: number; readonly y: number },
  node: number,
  setting: Setting,
): TextOp {
  return {
    ...at,
    width: widthOf(text, style, setting),
    font: style.font,
    size: style.size,
    color: style.color,
    text,
    underline: style.underline,
    node,
    link: style.link,
  };
}

/** Sets running text as slices of one line each; returns the index of the first. */
export function setText(
  context: BlockContext,
  content: readonly Inline[],
  look: TextSize,
  font: FontKey,
  place: Place,
  node: number,
  keepAll = false,
): number {
  const base = plainStyle(font, look.size, place.color);
  const prepared = prepareText(content, base, context.setting, context.known);
  return setPrepared(context, prepared, look, place, node, keepAll);
}

/** Sets prepared text; a page end leaves two lines of it on either side. */
function setPrepared(
  { flow, setting }: BlockContext,
  prepared: Prepared,
  look: TextSize,
  place: Place,
  node: number,
  keepAll: boolean,
): number {
  const lines = breakLines(prepared, place.width, setting);
  const first = flow.slices.length;
  const baseline = baselineOf(look);
  lines.forEach((line, index) => {
    const orphan = index === 0 && lines.length > 1;
    const widow = index === lines.length - 2;
    flow.add({
      height: look.leading,
      boxes: place.boxes,
      texts: lineOps(line, place.x, baseline, node),
      keepNext: keepAll || orphan || widow,
    });
  });
  return first;
}
