/** The smallest part of running text that a line holds whole. */
import type { Piece } from './measure-text.js';

/** Pieces that stay together on a line, and the space after them. */
export interface Atom {
  pieces: Piece[];
  width: number;
  space: Piece | null;
  breakAfter: boolean;
}

/** An atom with nothing in it yet. */
export function newAtom(): Atom {
  return { pieces: [], width: 0, space: null, breakAfter: false };
}
