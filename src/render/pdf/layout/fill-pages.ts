/** Cuts the strip of slices into pages: what belongs together stays together, table heads come again. */
import type { Box, Slice } from './flow.js';
import {
  artifact,
  type Figure,
  type FillOp,
  type Page,
  type Shape,
  type Target,
  type TextOp,
} from './page.js';

/** The part of a page that text may fill. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

/** The content of one page, before its running lines. */
export type Body = Omit<Page, 'mark'>;

/** The first slice after `from` before which a page may end. */
function endOfUnit(slices: readonly Slice[], from: number): number {
  let end = from;
  while (slices[end]?.keepNext === true && end + 1 < slices.length) {
    if (slices[end + 1]?.breakBefore === true) break;
    end += 1;
  }
  return end + 1;
}

function heightOf(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + slice.space + slice.height, 0);
}

function headHeight(slice: Slice | undefined): number {
  return slice?.head == null ? 0 : heightOf(slice.head);
}

function underlineOf(text: TextOp, top: number): FillOp {
  return {
    x: text.x,
    y: text.y + top + text.size * 0.14,
    width: text.width,
    height: 0.5,
    color: text.color,
  };
}

function moved(figure: Figure, down: number): Figure {
  const shift = (shape: Shape): Shape => {
    switch (shape.kind) {
      case 'rectangle':
        return { ...shape, y: shape.y + down };
      case 'line':
        return {
          ...shape,
          from: [shape.from[0], shape.from[1] + down],
          to: [shape.to[0], shape.to[1] + down],
        };
      case 'polygon':
        return { ...shape, points: shape.points.map(([x, y]) => [x, y + down]) };
      case 'circle':
        return { ...shape, centre: [shape.centre[0], shape.centre[1] + down] };
    }
  };
  return { ...figure, y: figure.y + down, shapes: figure.shapes.map(shift) };
}

/** The space between a repeated table head and a row that goes on from the page before. */
const continued = 4;

class PageDraft {
  readonly texts: TextOp[] = [];
  readonly rules: FillOp[] = [];
  readonly figures: Figure[] = [];
  readonly targets: Target[] = [];
  y: number;
  private readonly area: Area;
  private readonly boxes = new Map<Box, { top: number; bottom: number }>();
  private rowStart = 0;
  private row = -1;

  constructor(area: Area) {
    this.area = area;
    this.y = area.top;
  }

  get empty(): boolean {
    return this.y === this.area.top;
  }

  fits(height: number): boolean {
    return this.y + height <= this.area.bottom + 0.01;
  }

  skip(points: number): void {
    this.y += points;
  }

  put(slice: Slice, asArtifact: boolean): void {
    const top = this.empty ? this.y : this.y + slice.space;
    const bottom = top + slice.height;
    for (const box of slice.boxes) {
      const known = this.boxes.get(box);
      if (known === undefined) this.boxes.set(box, { top, bottom });
      else known.bottom = bottom;
    }
    if (slice.row !== this.row) this.endRow(slice.row);
    for (const text of slice.texts) {
      this.texts.push({
        ...text,
        y: text.y + top,
        ...(asArtifact ? { node: artifact, link: null } : {}),
      });
      if (text.underline) this.rules.push(underlineOf(text, top));
    }
    for (const figure of slice.figures) this.figures.push(moved(figure, top));
    for (const rule of slice.rules) this.rules.push({ ...rule, y: rule.y + top });
    if (slice.target !== null && !asArtifact) this.targets.push({ name: slice.target, y: top });
    this.y = bottom;
  }

  /** Sorts the texts of the row that ends here cell by cell. */
  private endRow(next: number): void {
    if (this.row >= 0) {
      const cells = this.texts.splice(this.rowStart).sort((a, b) => a.node - b.node);
      for (const text of cells) this.texts.push(text);
    }
    this.row = next;
    this.rowStart = this.texts.length;
  }

  finish(): Body {
    this.endRow(-1);
    const grounds: FillOp[] = [];
    for (const [box, { top, bottom }] of this.boxes) {
      const { x, width, color } = box;
      if (color !== null) grounds.push({ x, y: top, width, height: bottom - top, color });
      if (box.bar !== null) {
        grounds.push({
          x: box.x,
          y: top,
          width: box.bar.width,
          height: bottom - top,
          color: box.bar.color,
        });
      }
    }
    const { figures } = this;
    return { grounds, figures, texts: this.texts, rules: this.rules, targets: this.targets };
  }
}

/** Fills pages with the slices, in order; a first page may have another area than the rest. */
export function fillPages(slices: readonly Slice[], area: Area, first: Area = area): Body[] {
  const done: Body[] = [];
  let page = new PageDraft(first);
  const turn = (): void => {
    done.push(page.finish());
    page = new PageDraft(area);
  };
  const full = area.bottom - area.top;
  let index = 0;
  while (index < slices.length) {
    const end = endOfUnit(slices, index);
    const unit = slices.slice(index, end);
    const lead = unit[0];
    if (lead?.breakBefore === true && !page.empty) turn();
    const height = heightOf(unit) - (page.empty ? (lead?.space ?? 0) : 0);
    if (!page.fits(height) && !page.empty) {
      const alone = heightOf(unit) - (lead?.space ?? 0) + headHeight(lead);
      if (alone <= full || area.bottom - page.y < full / 4) turn();
    }
    for (const [offset, slice] of unit.entries()) {
      const at = index + offset;
      if (!page.fits(slice.height + (page.empty ? 0 : slice.space)) && !page.empty) turn();
      if (page.empty && slice.head !== null) {
        for (const part of slice.head) page.put(part, true);
        if (slices[at - 1]?.row === slice.row) page.skip(continued);
      }
      page.put(slice, false);
    }
    index = end;
  }
  if (!page.empty || done.length === 0) done.push(page.finish());
  return done;
}
