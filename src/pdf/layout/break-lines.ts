/** Sets running text into lines: greedy, ragged, with breaks inside words only where a word is wider than the line. */

import type { Atom } from './atom.js';
import { cutAtom } from './cut-atom.js';
import type { TextPiece } from './measure-text.js';
import type { Prepared } from './prepare-text.js';
import type { LayoutContext } from './setting.js';
import type { Style } from './text-style.js';

/** A stretch of one line in one style. */
export interface Fragment {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
}

/** A line; `width` leaves out the space at its end. */
export interface TextLine {
  readonly width: number;
  readonly fragments: readonly Fragment[];
}

class Lines {
  readonly done: TextLine[] = [];
  private fragments: { x: number; width: number; text: string; style: Style }[] = [];
  /** The words of the last fragment, joined when it ends. */
  private readonly words: string[] = [];
  private x = 0;
  private end = 0;

  get used(): number {
    return this.x;
  }

  get empty(): boolean {
    return this.fragments.length === 0;
  }

  add(atom: Atom): void {
    for (const piece of atom.pieces) this.piece(piece);
    this.end = this.x;
    if (atom.space !== null) this.piece(atom.space);
  }

  private piece({ text, width, style }: TextPiece): void {
    const last = this.fragments.at(-1);
    if (last !== undefined && last.style === style) last.width += width;
    else {
      this.endFragment();
      const next = { x: this.x, width, text: '', style };
      // Most lines have one fragment; a list that grows has room to spare.
      if (last === undefined) this.fragments = [next];
      else this.fragments.push(next);
    }
    this.words.push(text);
    this.x += width;
  }

  private endFragment(): void {
    const last = this.fragments.at(-1);
    if (last !== undefined) last.text = this.words.join('');
    this.words.length = 0;
  }

  close(): void {
    this.endFragment();
    // The space at the end stays in the text, but no rule or link runs on below it.
    const last = this.fragments.at(-1);
    if (last !== undefined) last.width = Math.max(0, last.width - (this.x - this.end));
    this.done.push({ width: this.end, fragments: this.fragments });
    this.fragments = [];
    this.x = 0;
    this.end = 0;
  }
}

/** Sets prepared text at a width; no line is wider unless a single letter is. */
export function breakLines(prepared: Prepared, width: number, setting: LayoutContext): TextLine[] {
  const lines = new Lines();
  const limit = width + 0.01;
  for (const whole of prepared.atoms) {
    const atoms = whole.width > limit ? cutAtom(whole, width, setting) : [whole];
    for (const atom of atoms) {
      if (!lines.empty && lines.used + atom.width > limit) lines.close();
      lines.add(atom);
      if (atom.breakAfter) lines.close();
    }
  }
  if (!lines.empty) lines.close();
  return lines.done;
}
