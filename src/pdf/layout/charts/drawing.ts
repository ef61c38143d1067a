/** A chart under construction: shapes, the words that count, and the marks that only help the eye. */
import type { TextSize } from '../../theme.js';
import { breakLines, type TextLine } from '../break-lines.js';
import { artifact, type Shape, type TextOp } from '../page.js';
import { prepareText } from '../prepare-text.js';
import { baselineOf, inlinesOf, lineOps } from '../set-text.js';
import type { LayoutContext } from '../setting.js';
import type { Style } from '../text-style.js';

/** The sizes of the words of a chart. */
export const chartTextSize: TextSize = { size: 8.8, leading: 11.4 };

/** The size of the words along a scale. */
export const scaleTextSize: TextSize = { size: 8, leading: 10 };

/** A text set at a width. */
export interface SetLines {
  readonly lines: readonly TextLine[];
  readonly width: number;
  readonly height: number;
  readonly look: TextSize;
}

/** A box of the drawing, from its top left corner. */
export interface DrawingBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Collects what a chart shows; `y` counts from the top of the chart. */
export class Drawing {
  readonly shapes: Shape[] = [];
  readonly setting: LayoutContext;
  private readonly node: number;
  private readonly words: TextOp[] = [];
  private readonly marks: TextOp[] = [];

  constructor(setting: LayoutContext, node: number) {
    this.setting = setting;
    this.node = node;
  }

  /** The words in reading order, then the marks. */
  get texts(): readonly TextOp[] {
    return [...this.words, ...this.marks];
  }

  /** Breaks a text into lines no wider than `width`. */
  set(text: string, style: Style, look: TextSize, width: number): SetLines {
    const prepared = prepareText(inlinesOf(text), style, this.setting, () => false);
    const lines = breakLines(prepared, Math.max(width, style.size), this.setting);
    return {
      lines,
      width: Math.max(0, ...lines.map((line) => line.width)),
      height: lines.length * look.leading,
      look,
    };
  }

  /** Puts words that count; a space at their end keeps them apart from the next. */
  word(text: SetLines, x: number, top: number): void {
    const ops = this.ops(text, x, top, this.node);
    const last = ops.at(-1);
    if (last !== undefined && !last.text.endsWith(' ')) {
      ops[ops.length - 1] = { ...last, text: `${last.text} ` };
    }
    this.words.push(...ops);
  }

  /** Puts a text that is no content, such as a number on a scale. */
  mark(text: SetLines, x: number, top: number): void {
    this.marks.push(...this.ops(text, x, top, artifact));
  }

  private ops({ lines, look }: SetLines, x: number, top: number, node: number): TextOp[] {
    return lines.flatMap((line, index) =>
      lineOps(line, x, top + index * look.leading + baselineOf(look), node),
    );
  }

  box({ x, y, width, height }: DrawingBox, color: string): void {
    this.shapes.push({ kind: 'rectangle', x, y, width, height, color });
  }

  /** A vertical line that leaves out the boxes in its way. */
  vertical(
    x: number,
    span: { readonly from: number; readonly to: number },
    look: {
      readonly width: number;
      readonly color: string;
      readonly dash: readonly [number, number] | null;
    },
    around: readonly DrawingBox[] = [],
  ): void {
    let from = span.from;
    const blocks = around
      .filter((box) => x >= box.x - 2 && x <= box.x + box.width + 2)
      .sort((left, right) => left.y - right.y);
    for (const block of [...blocks, { y: span.to, height: 0 }]) {
      const to = Math.min(block.y, span.to);
      if (to - from > 0.5)
        this.shapes.push({ kind: 'line', from: [x, from], to: [x, to], ...look });
      from = Math.max(from, block.y + block.height);
    }
  }

  dot(x: number, y: number, radius: number, color: string): void {
    this.shapes.push({ kind: 'circle', centre: [x, y], radius, color });
  }
}
