/** Remembers the words of running text in each style, measured and followed by a space: most words come again. */
import type { Typefaces } from '../font/load-typefaces.js';
import type { Atom } from './atom.js';
import { mayBind } from './bound-words.js';
import type { TextPiece } from './measure-text.js';
import type { Style } from './text-style.js';

/** A word with a dash may be broken after it. */
export const dash = /[-–—]/;

/** A longer word is measured in parts. */
export const longestWord = 80;

/** More than this many words of one style are forgotten at once. */
const remembered = 20_000;

/** The words of one style. */
class KnownWords {
  readonly blank: TextPiece;
  private atoms = new Map<string, Atom | null>();
  private readonly style: Style;
  private readonly faces: Typefaces;

  constructor(style: Style, faces: Typefaces) {
    this.style = style;
    this.faces = faces;
    this.blank = { text: ' ', width: faces[style.font].shape(' ').width * style.size, style };
  }

  /** The word as an atom with the space after it, not to be changed; null where it needs a closer look. */
  atomOf(word: string): Atom | null {
    let atom = this.atoms.get(word);
    if (atom === undefined) {
      if (this.atoms.size >= remembered) this.atoms = new Map();
      atom = this.isPlain(word) ? this.measured(word) : null;
      this.atoms.set(word, atom);
    }
    return atom;
  }

  private isPlain(word: string): boolean {
    if (word.length > longestWord || mayBind(word)) return false;
    return this.style.font === 'mono' || word.search(dash) < 1;
  }

  private measured(word: string): Atom | null {
    const { style, faces } = this;
    const { width, missing } = faces[style.font].shape(word);
    if (missing.length > 0) return null;
    const piece: TextPiece = { text: word, width: width * style.size, style };
    return { pieces: [piece], width: piece.width, space: this.blank, breakAfter: false };
  }
}

const memory = new WeakMap<Typefaces, WeakMap<Style, KnownWords>>();

/** What is known of the words of a style in these fonts. */
export function knownWords(style: Style, faces: Typefaces): KnownWords {
  let styles = memory.get(faces);
  if (styles === undefined) {
    styles = new WeakMap();
    memory.set(faces, styles);
  }
  let words = styles.get(style);
  if (words === undefined) {
    words = new KnownWords(style, faces);
    styles.set(style, words);
  }
  return words;
}
