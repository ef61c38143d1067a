/** Sets running text into a flow, a slice for each line. */
import type { Inline } from '../../markdown/tree.js';
import type { FontKey, TextSize } from '../theme.js';
import { breakLines, type TextLine } from './break-lines.js';
import { widthOf } from './measure-text.js';
import type { FillOp, TextOp } from './page.js';
import { pillBehind } from './pill.js';
import type { BlockContext, BlockPlace } from './place.js';
import { type Prepared, prepareText } from './prepare-text.js';
import type { LayoutContext } from './setting.js';
import { plainStyle, type Style } from './text-style.js';

const none: readonly never[] = [];

/** A text in one style as inlines. */
export function inlinesOf(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, emphasis: 'regular', link: null }];
}

/** The baseline of a line of text from the top of its band. */
export function baselineOf(text: TextSize): number {
  return (text.leading - text.size) / 2 + text.size * 0.79;
}

function textOp(
  text: string,
  style: Style,
  x: number,
  y: number,
  width: number,
  node: number,
): TextOp {
  const { font, size, color, underline, link, language } = style;
  return { x, y, width, font, size, color, text, underline, node, link, language };
}

/** Turns the fragments of a line into operations at a place. */
export function lineOps({ fragments }: TextLine, x: number, y: number, node: number): TextOp[] {
  const ops = fragments.map(({ x: shift, width, text, style }) =>
    textOp(text, style, x + shift, y - style.rise, width, node),
  );
  return ops.some(({ text }) => text === '') ? ops.filter(({ text }) => text !== '') : ops;
}

/** What lines of text bring into a slice: their words, the pills behind them, the notes they call. */
export class LineParts {
  texts: readonly TextOp[] = none;
  grounds: readonly FillOp[] = none;
  notes: readonly number[] = none;
  targets: readonly string[] = none;

  /** Adds a line; a note is called where its first mark stands. */
  add(line: TextLine, x: number, y: number, node: number, marked: Set<number>): void {
    const ops = lineOps(line, x, y, node);
    this.texts = this.texts.length === 0 ? ops : [...this.texts, ...ops];
    for (const { x: shift, width, style } of line.fragments) {
      const { ground, note, size } = style;
      if (ground !== null) {
        this.grounds = [...this.grounds, pillBehind(x + shift, y, width, size, ground)];
      }
      if (note === null || marked.has(note)) continue;
      marked.add(note);
      this.notes = [...this.notes, note];
      this.targets = [...this.targets, markTarget(note)];
    }
  }
}

/** How the names of the places of marks begin. */
export const markPlace = 'mark:';

/** The name of the place of the first mark of a note; no heading has such a name. */
export function markTarget(note: number): string {
  return `${markPlace}${note}`;
}

/** A text on one line, such as a label or a number. */
export function wordOp(
  text: string,
  style: Style,
  at: { readonly x: number; readonly y: number },
  node: number,
  setting: LayoutContext,
): TextOp {
  return textOp(text, style, at.x, at.y, widthOf(text, style, setting), node);
}

/** Sets running text as slices of one line each; returns the index of the first. */
export function setText(
  context: BlockContext,
  content: readonly Inline[],
  look: TextSize,
  font: FontKey,
  place: BlockPlace,
  node: number,
  keepAll = false,
): number {
  const base = plainStyle(font, look.size, place.color);
  const prepared = prepareText(content, base, context.setting, context.known);
  return setPrepared(context, prepared, look, place, node, keepAll);
}

/** Sets prepared text; a page end leaves two lines of it on either side. */
function setPrepared(
  { flow, setting, marked }: BlockContext,
  prepared: Prepared,
  look: TextSize,
  place: BlockPlace,
  node: number,
  keepAll: boolean,
): number {
  const lines = breakLines(prepared, place.width, setting);
  const first = flow.slices.length;
  const baseline = baselineOf(look);
  for (const [index, line] of lines.entries()) {
    const orphan = index === 0 && lines.length > 1;
    const widow = index === lines.length - 2;
    const parts = new LineParts();
    parts.add(line, place.x, baseline, node, marked);
    flow.addLine(look.leading, parts, place.boxes, keepAll || orphan || widow);
  }
  return first;
}
