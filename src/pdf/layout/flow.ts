/** The strip of slices between text and pages: everything a page can be cut between. */
import type { Figure, FillOp, TextOp } from './page.js';

/** A ground behind consecutive slices, with an optional bar at its left. */
export interface Box {
  readonly x: number;
  readonly width: number;
  /** Null where only the bar is drawn. */
  readonly color: string | null;
  readonly bar: { readonly width: number; readonly color: string } | null;
}

/** A horizontal band of content that is never cut; operations are measured from its top. */
export interface Slice {
  /** Space above, dropped at the top of a page. */
  readonly space: number;
  readonly height: number;
  readonly texts: readonly TextOp[];
  /** Grounds of parts of the text, over those of boxes. */
  readonly grounds: readonly FillOp[];
  readonly rules: readonly FillOp[];
  readonly figures: readonly Figure[];
  readonly boxes: readonly Box[];
  /** True where no page may end after this slice. */
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
  /** Slices to be printed again where a page begins with this one. */
  readonly head: readonly Slice[] | null;
  /** Slices of one table row share a number, so that its cells are read one after the other. */
  readonly row: number;
  /** Places in the slice that links go to. */
  readonly targets: readonly string[];
  /** Footnotes whose first mark stands in the slice; they are printed at the foot of its page. */
  readonly notes: readonly number[];
}

const none: readonly never[] = [];

/** A strip under construction; spaces between blocks collapse to the larger. */
export class Flow {
  readonly slices: Slice[] = [];
  private pending = 0;
  private breakPending = false;
  private rows = 0;

  space(points: number): void {
    this.pending = Math.max(this.pending, points);
  }

  /** Forgets the space asked for after the last block. */
  closeSpace(): void {
    this.pending = 0;
  }

  pageBreak(): void {
    this.breakPending = true;
  }

  add(slice: Partial<Slice> & { readonly height: number }): void {
    this.slices.push({
      space: Math.max(this.pending, slice.space ?? 0),
      height: slice.height,
      texts: slice.texts ?? none,
      grounds: slice.grounds ?? none,
      rules: slice.rules ?? none,
      figures: slice.figures ?? none,
      boxes: slice.boxes ?? none,
      keepNext: slice.keepNext ?? false,
      breakBefore: this.breakPending || slice.breakBefore === true,
      head: slice.head ?? null,
      row: slice.row ?? -1,
      targets: slice.targets ?? none,
      notes: slice.notes ?? none,
    });
    this.pending = 0;
    this.breakPending = false;
  }

  /** Adds a line of running text. */
  addLine(
    height: number,
    { texts, grounds, notes, targets }: Pick<Slice, 'texts' | 'grounds' | 'notes' | 'targets'>,
    boxes: readonly Box[],
    keepNext: boolean,
  ): void {
    this.slices.push({
      space: this.pending,
      height,
      texts,
      grounds,
      rules: none,
      figures: none,
      boxes,
      keepNext,
      breakBefore: this.breakPending,
      head: null,
      row: -1,
      targets,
      notes,
    });
    this.pending = 0;
    this.breakPending = false;
  }

  /** A number for the slices of a table row. */
  newRow(): number {
    this.rows += 1;
    return this.rows - 1;
  }

  /** Lets no page end after the slices from `from` and before `to`. */
  keep(from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      const slice = this.slices[index];
      if (slice !== undefined) this.slices[index] = { ...slice, keepNext: true };
    }
  }

  /** Puts text in front of the slice at `index`, such as the mark of a list item. */
  prepend(index: number, text: TextOp): void {
    const slice = this.slices[index];
    if (slice !== undefined) this.slices[index] = { ...slice, texts: [text, ...slice.texts] };
  }

  /** Marks the slice at `index` as a place to go to. */
  name(index: number, target: string): void {
    const slice = this.slices[index];
    if (slice !== undefined) {
      this.slices[index] = { ...slice, targets: [...slice.targets, target] };
    }
  }
}
