/** Cuts the strip of slices into pages: what belongs together stays together, table heads come again, notes stand at the foot. */
import type { Slice } from './flow.js';
import type { FillOp } from './page.js';
import { type Area, type Body, heightOf, PageDraft } from './page-draft.js';

export type { Area, Body } from './page-draft.js';

/** The footnotes of a document by their numbers, and the rule above those of a page. */
export interface Footnotes {
  readonly strips: ReadonlyMap<number, readonly Slice[]>;
  readonly rule: FillOp;
}

const noFootnotes: Footnotes = {
  strips: new Map(),
  rule: { x: 0, y: 0, width: 0, height: 0, color: '#000000' },
};

/** The space between a repeated table head and a row that goes on from the page before. */
const continued = 4;

/** The first slice after `from` before which a page may end. */
function endOfUnit(slices: readonly Slice[], from: number): number {
  let end = from;
  while (slices[end]?.keepNext === true && end + 1 < slices.length) {
    if (slices[end + 1]?.breakBefore === true) break;
    end += 1;
  }
  return end + 1;
}

/** Fills pages with the slices, in order; a first page may have another area than the rest. */
export function fillPages(
  slices: readonly Slice[],
  area: Area,
  first: Area = area,
  footnotes: Footnotes = noFootnotes,
): Body[] {
  const filler = new PageFiller(slices, area, first, footnotes);
  const pages = filler.fill();
  if (!filler.endsShort()) return pages;
  for (const part of tighter) {
    const tight = new PageFiller(withSpaces(slices, part), area, first, footnotes).fill();
    if (tight.length < pages.length) return tight;
  }
  const earlier = filler.betterLastBreak();
  if (earlier === null) return pages;
  const broken = slices.map((slice, index) =>
    index === earlier ? { ...slice, breakBefore: true } : slice,
  );
  const again = new PageFiller(broken, area, first, footnotes).fill();
  return again.length === pages.length ? again : pages;
}

/** A last page that is filled less gives its text to the pages before it, or takes some from them. */
const leastOfLastPage = 0.25;

/** How far the spaces between blocks may shrink for a last page of little text. */
const tighter = [0.94, 0.88];

function withSpaces(slices: readonly Slice[], part: number): Slice[] {
  return slices.map((slice) => ({ ...slice, space: slice.space * part }));
}

/** Notes that a part of the text calls: all their slices, and the least height that must stand on its page. */
interface Called {
  readonly notes: readonly number[];
  readonly slices: readonly Slice[];
  readonly least: number;
}

const nothingCalled: Called = { notes: [], slices: [], least: 0 };

class PageFiller {
  private readonly done: Body[] = [];
  private readonly slices: readonly Slice[];
  private readonly area: Area;
  private readonly footnotes: Footnotes;
  private readonly placed = new Set<number>();
  /** Slices of notes that go on to the next page. */
  private waiting: Slice[] = [];
  private page: PageDraft;
  /** The first slice of each page that has any. */
  private readonly starts: number[] = [];

  constructor(slices: readonly Slice[], area: Area, first: Area, footnotes: Footnotes) {
    this.slices = slices;
    this.area = area;
    this.footnotes = footnotes;
    this.page = new PageDraft(first);
  }

  fill(): Body[] {
    for (let index = 0; index < this.slices.length; ) {
      const end = endOfUnit(this.slices, index);
      this.unit(index, end);
      index = end;
    }
    const rest = [...this.footnotes.strips.keys()].filter((note) => !this.placed.has(note));
    this.print(this.called(rest));
    while (this.waiting.length > 0) this.turn();
    if (!this.page.empty || this.page.hasNotes || this.done.length === 0) this.close();
    return this.done;
  }

  /** True where the last of several pages would be all but empty. */
  endsShort(): boolean {
    const start = this.starts.at(-1);
    return this.starts.length > 1 && start !== undefined && this.isShort(start);
  }

  /** True where the slices from `from` fill too little of a last page. */
  private isShort(from: number): boolean {
    const { top, bottom } = this.area;
    return heightOf(this.slices.slice(from)) < (bottom - top) * leastOfLastPage;
  }

  /** Where the last page should begin instead; null where that cannot be helped. */
  betterLastBreak(): number | null {
    const [before, start] = this.starts.slice(-2);
    if (before === undefined || start === undefined) return null;
    if (this.slices[start]?.breakBefore !== false) return null;
    let better = start;
    for (let at = before; at < start; at = endOfUnit(this.slices, at)) {
      if (at > before && !this.isShort(at)) better = at;
    }
    return better === start ? null : better;
  }

  private close(): void {
    this.done.push(this.page.finish(this.footnotes.rule));
  }

  /** Begins a page; notes that wait go on at its foot. */
  private turn(): void {
    this.close();
    this.page = new PageDraft(this.area);
    this.printWaiting();
  }

  /** Lays slices that belong together on one page, unless they are too tall for any. */
  private unit(from: number, end: number): void {
    const unit = this.slices.slice(from, end);
    const lead = unit[0];
    if (lead === undefined) return;
    if (lead.breakBefore && !this.page.empty) this.turn();
    const called = this.called(unit.flatMap(({ notes }) => notes));
    const height = heightOf(unit) - lead.space;
    if (!this.takes(height, lead, called) && !this.page.empty) {
      const full = this.area.bottom - this.area.top;
      const alone = height + headHeight(lead) + called.least;
      if (alone <= full || this.page.room < full / 4) this.turn();
      while (alone <= full && this.page.hasNotes && !this.takes(height, lead, called)) this.turn();
    }
    if (this.takes(height, lead, called)) {
      unit.forEach((slice, offset) => {
        this.put(slice, from + offset);
      });
      this.print(called);
      return;
    }
    for (const [offset, slice] of unit.entries()) this.single(slice, from + offset);
  }

  /** Lays a slice of a unit that fits no page as a whole. */
  private single(slice: Slice, index: number): void {
    const called = this.called(slice.notes);
    if (!this.takes(slice.height, slice, called) && !this.page.empty) this.turn();
    // Notes that go on leave no room here; each page takes some of them, so this ends.
    while (!this.takes(slice.height, slice, called) && this.page.hasNotes) this.turn();
    this.put(slice, index);
    this.print(called);
  }

  /** True where the page has room for a height that begins with `lead` and for the notes it calls. */
  private takes(height: number, lead: Slice, called: Called): boolean {
    if (called.slices.length > 0 && this.waiting.length > 0) return false;
    const above = this.page.empty ? headHeight(lead) : lead.space;
    return this.page.fits(above + height, called.least);
  }

  private put(slice: Slice, index: number): void {
    if (this.page.empty) this.starts.push(index);
    if (this.page.empty && slice.head !== null) {
      for (const part of slice.head) this.page.put(part, true);
      if (this.slices[index - 1]?.row === slice.row) this.page.skip(continued);
    }
    this.page.put(slice, false);
  }

  /** The notes of these numbers, and those that they call in turn. */
  private called(numbers: readonly number[]): Called {
    if (numbers.length === 0) return nothingCalled;
    const slices: Slice[] = [];
    let last: readonly Slice[] = [];
    const open = [...numbers].sort((a, b) => a - b);
    for (const number of open) {
      last = this.footnotes.strips.get(number) ?? [];
      slices.push(...last);
      open.push(...last.flatMap(({ notes }) => notes));
    }
    const opening = last.slice(0, endOfUnit(last, 0));
    return { notes: open, slices, least: heightOf(slices) - heightOf(last) + heightOf(opening) };
  }

  private print(called: Called): void {
    if (called.slices.length === 0) return;
    for (const note of called.notes) this.placed.add(note);
    this.waiting.push(...called.slices);
    this.printWaiting();
  }

  /** Puts as many of the waiting notes at the foot as fit, and something on a page that has nothing else. */
  private printWaiting(): void {
    while (this.waiting.length > 0) {
      const end = endOfUnit(this.waiting, 0);
      const whole = this.page.fits(0, heightOf(this.waiting.slice(0, end)));
      if (!whole && (!this.page.empty || this.page.hasNotes)) return;
      let fitting = whole ? end : 1;
      while (!whole && this.page.fits(0, heightOf(this.waiting.slice(0, fitting + 1))))
        fitting += 1;
      for (const slice of this.waiting.splice(0, fitting)) this.page.putNote(slice);
    }
  }
}

function headHeight(slice: Slice): number {
  return slice.head === null ? 0 : heightOf(slice.head);
}
