/** The smallest part of running text that a line holds whole. */
import type { TextPiece } from './measure-text.js';

/** Pieces that stay together on a line, and the space after them. */
export interface Atom {
  readonly pieces: readonly TextPiece[];
  readonly width: number;
  readonly space: TextPiece | null;
  readonly breakAfter: boolean;
}

/** An atom that still grows. */
export interface OpenAtom extends Atom {
  readonly pieces: TextPiece[];
  width: number;
  space: TextPiece | null;
  breakAfter: boolean;
}

/** An atom with nothing in it yet. */
export function newAtom(): OpenAtom {
  return { pieces: [], width: 0, space: null, breakAfter: false };
}
