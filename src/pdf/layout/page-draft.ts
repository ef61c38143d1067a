/** A page while it is filled: text from the top, footnotes from the foot. */
import type { Box, Slice } from './flow.js';
import { moveFigure } from './move-figure.js';
import { artifact, type Figure, type FillOp, type Page, type Target, type TextOp } from './page.js';

/** The part of a page that text may fill. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
}

/** The content of one page, before its running lines. */
export type Body = Omit<Page, 'mark'>;

/** The space between the text and the rule above the notes, and between that rule and the notes. */
const noteGap = 9;
const noteRuleGap = 5;
const tolerance = 0.01;

/** The height of slices with the spaces between them. */
export function heightOf(slices: readonly Slice[]): number {
  let sum = 0;
  for (const slice of slices) sum += slice.space + slice.height;
  return sum;
}

/** Collects what stands on one page. */
export class PageDraft {
  private readonly grounds: FillOp[] = [];
  private readonly texts: TextOp[] = [];
  private readonly rules: FillOp[] = [];
  private readonly figures: Figure[] = [];
  private readonly targets: Target[] = [];
  private readonly notes: Slice[] = [];
  private notesHeight = 0;
  private y: number;
  private readonly area: Area;
  private readonly boxes = new Map<Box, { top: number; bottom: number }>();
  private rowStart = 0;
  private row = -1;

  constructor(area: Area) {
    this.area = area;
    this.y = area.top;
  }

  /** True while the page has no text; it may have notes. */
  get empty(): boolean {
    return this.y === this.area.top;
  }

  get hasNotes(): boolean {
    return this.notes.length > 0;
  }

  /** The height that is free between the text and the notes. */
  get room(): number {
    return this.area.bottom - this.notesHeight - this.y;
  }

  /** True where text of this height fits, together with further notes of that height. */
  fits(height: number, notes = 0): boolean {
    const withText = !this.empty || height > 0;
    const above = this.hasNotes || notes === 0 ? 0 : noteRuleGap + (withText ? noteGap : 0);
    return height + above + notes <= this.room + tolerance;
  }

  skip(points: number): void {
    this.y += points;
  }

  /** Adds a slice of a footnote at the foot. */
  putNote(slice: Slice): void {
    const height = slice.height + slice.space;
    this.notesHeight += this.hasNotes ? height : height + noteRuleGap + noteGap;
    this.notes.push(slice);
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
      const y = text.y + top;
      this.texts.push(asArtifact ? { ...text, y, node: artifact, link: null } : { ...text, y });
      if (text.underline) this.rules.push(underlineOf(text, top));
    }
    for (const ground of slice.grounds) this.grounds.push({ ...ground, y: ground.y + top });
    for (const figure of slice.figures) this.figures.push(moveFigure(figure, top));
    for (const rule of slice.rules) this.rules.push({ ...rule, y: rule.y + top });
    if (!asArtifact) for (const name of slice.targets) this.targets.push({ name, y: top });
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

  /** Puts the notes below their rule, at the foot, or at the top of a page that has nothing else. */
  private placeNotes(rule: FillOp): void {
    this.endRow(-1);
    const top = this.empty ? this.area.top : this.area.bottom - this.notesHeight + noteGap;
    this.rules.push({ ...rule, y: top });
    this.y = top + noteRuleGap;
    for (const slice of this.notes) this.put(slice, false);
  }

  /** The page; `rule` separates its notes from its text. */
  finish(rule: FillOp): Body {
    if (this.hasNotes) this.placeNotes(rule);
    this.endRow(-1);
    const grounds: FillOp[] = [];
    for (const [{ x, width, color, bar }, { top, bottom }] of this.boxes) {
      const height = bottom - top;
      if (color !== null) grounds.push({ x, y: top, width, height, color });
      if (bar !== null) grounds.push({ x, y: top, width: bar.width, height, color: bar.color });
    }
    return {
      grounds: [...grounds, ...this.grounds],
      figures: this.figures,
      texts: this.texts,
      rules: this.rules,
      targets: this.targets,
    };
  }
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
