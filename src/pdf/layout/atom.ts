/** The smallest part of running text that a line holds whole. */
import type { Piece } from './measure-text.js';

/** Pieces that stay together on a line, and the space after them. */
export interface Atom {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly space: Piece | null;
  readonly breakAfter: boolean;
}

/** An atom that still grows. */
export interface OpenAtom extends Atom {
  readonly pieces: Piece[];
  width: number;
  space: Piece | null;
  breakAfter: boolean;
}

/** An atom with nothing in it yet. */
export function newAtom(): OpenAtom {
  return { pieces: [], width: 0, space: null, breakAfter: false };
}
