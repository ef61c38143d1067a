/** Sets running text into lines: greedy, ragged, with breaks inside words only where a word is wider than the line. */
import type { Typefaces } from '../font/load-typefaces.js';
import type { Inline, Link } from '../markdown/ast.js';
import type { FontKey, Theme } from '../theme.js';

/** How a stretch of text looks; pieces of one stretch share the object. */
export interface Style {
  readonly font: FontKey;
  readonly size: number;
  readonly color: string;
  readonly rise: number;
  readonly underline: boolean;
  readonly link: Link | null;
}

/** A stretch of one line in one style. */
export interface Fragment {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly style: Style;
}

/** A line; `width` leaves out the space at its end. */
export interface Line {
  readonly width: number;
  readonly fragments: readonly Fragment[];
}

/** What line breaking must know: the look, the fonts, and where to report characters they lack. */
export interface Setting {
  readonly theme: Theme;
  readonly faces: Typefaces;
  readonly missing: Set<number>;
}

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly style: Style;
}

/** Pieces that stay together on a line, and the space after them. */
interface Atom {
  pieces: Piece[];
  width: number;
  space: Piece | null;
  breakAfter: boolean;
}

const longestWord = 80;

/** The text as it can be printed: white space made plain, invisible characters gone. */
export function printable(text: string): string {
  return text
    .replace(/[\t\n\r\f\v\u2028\u2029\u0085]/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|\ufe0e|\ufe0f/gu, '')
    .normalize('NFC');
}

function needsCleaning(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return true;
  }
  return false;
}

/** Measures a word, turning to the regular style where code lacks a letter that prose has. */
export function measureWord(word: string, style: Style, setting: Setting): Piece {
  const shaped = setting.faces[style.font].shape(word);
  if (shaped.missing.length > 0) {
    if (style.font === 'mono') return measureWord(word, { ...style, font: 'regular' }, setting);
    for (const code of shaped.missing) setting.missing.add(code);
  }
  return { text: word, width: shaped.width * style.size, style };
}

/** The width of a text on one line. */
export function widthOf(text: string, style: Style, setting: Setting): number {
  const space = setting.faces[style.font].shape(' ').width * style.size;
  return printable(text)
    .split(' ')
    .reduce((sum, word) => sum + space + measureWord(word, style, setting).width, -space);
}

/** Chooses the style of each inline: emphasis, code, links, marks of footnotes. */
export function styleOf(
  inline: Inline,
  base: Style,
  theme: Theme,
  known: (href: string) => boolean,
): Style {
  if (inline.kind !== 'text') return base;
  let style = base;
  if (inline.emphasis === 'mono') {
    style = { ...style, font: 'mono', size: base.size * theme.codeScale };
  } else if (inline.emphasis !== 'regular') {
    style = { ...style, font: combine(base.font, inline.emphasis) };
  }
  if (inline.link !== null && known(inline.link.href)) {
    style = { ...style, color: theme.colours.link, underline: true, link: inline.link };
  }
  return style;
}

function combine(base: FontKey, wanted: FontKey): FontKey {
  if (base === 'regular') return wanted;
  const bold =
    base === 'bold' || base === 'semibold' || base === 'boldItalic' || wanted.startsWith('bold');
  const italic =
    base === 'italic' || base === 'boldItalic' || wanted === 'italic' || wanted === 'boldItalic';
  if (bold && italic) return 'boldItalic';
  if (italic) return 'italic';
  return base === 'semibold' && wanted !== 'bold' ? 'semibold' : 'bold';
}

function newAtom(): Atom {
  return { pieces: [], width: 0, space: null, breakAfter: false };
}

/** Collects words into atoms across changes of style. */
class Atoms {
  readonly done: Atom[] = [];
  private current = newAtom();
  private readonly setting: Setting;
  private blank: Piece | null = null;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  text(source: string, style: Style): void {
    const text = needsCleaning(source) ? printable(source) : source;
    let start = 0;
    while (start <= text.length) {
      let end = text.indexOf(' ', start);
      if (end < 0) end = text.length;
      if (end > start) this.word(text.slice(start, end), style);
      if (end < text.length) this.space(style);
      start = end + 1;
    }
  }

  private word(word: string, style: Style): void {
    if (word.length > longestWord) {
      for (let at = 0; at < word.length; ) {
        let end = Math.min(at + longestWord, word.length);
        if (end < word.length && (word.charCodeAt(end) & 0xfc00) === 0xdc00) end -= 1;
        this.piece(word.slice(at, end), style);
        at = end;
      }
      return;
    }
    const dash = word.search(/[-–—]/);
    if (dash < 1 || style.font === 'mono') {
      this.piece(word, style);
      return;
    }
    const parts = word.split(/(?<=\p{L}{2}[-–—])(?=\p{L}{2})/u);
    parts.forEach((part, index) => {
      this.piece(part, style);
      if (index < parts.length - 1) this.close();
    });
  }

  private piece(text: string, style: Style): void {
    const piece = measureWord(text, style, this.setting);
    this.current.pieces.push(piece);
    this.current.width += piece.width;
  }

  private space(style: Style): void {
    if (this.blank === null || this.blank.style !== style) {
      this.blank = measureWord(' ', style, this.setting);
    }
    if (this.current.pieces.length > 0) {
      this.current.space = this.blank;
      this.close();
      return;
    }
    const last = this.done.at(-1);
    if (last !== undefined && last.space === null && !last.breakAfter) last.space = this.blank;
  }

  private close(): void {
    if (this.current.pieces.length === 0) return;
    this.done.push(this.current);
    this.current = newAtom();
  }

  hardBreak(): void {
    if (this.current.pieces.length === 0) {
      const last = this.done.at(-1);
      if (last === undefined || last.breakAfter) this.done.push({ ...newAtom(), breakAfter: true });
      else last.breakAfter = true;
      return;
    }
    this.current.breakAfter = true;
    this.close();
  }

  finish(): Atom[] {
    this.close();
    const last = this.done.at(-1);
    if (last !== undefined) last.breakAfter = false;
    return this.done;
  }
}

const softBreak = /[/\\\-_.,:;=&?@+)\]}|]/;

/** Cuts an atom wider than the line into atoms that fit, after punctuation where that costs little. */
function cutAtom(atom: Atom, width: number, setting: Setting): Atom[] {
  const out: Atom[] = [];
  let current = newAtom();
  const close = (): void => {
    if (current.pieces.length > 0) out.push(current);
    current = newAtom();
  };
  const add = (text: string, style: Style): void => {
    const piece = measureWord(text, style, setting);
    current.pieces.push(piece);
    current.width += piece.width;
  };
  for (const piece of atom.pieces) {
    const face = setting.faces[piece.style.font];
    let start = 0;
    let soft = -1;
    let room = width - current.width;
    let used = 0;
    let at = 0;
    for (const character of piece.text) {
      const code = character.codePointAt(0) ?? 0;
      const advance = face.advance(code) * piece.style.size;
      const mark = code > 0x2ff && /\p{M}/u.test(character);
      if (used + advance > room && !mark && (at > start || current.pieces.length > 0)) {
        const least = current.pieces.length > 0 ? start : start + (at - start) * 0.5;
        const cut = soft > least ? soft : at;
        if (cut > start) add(piece.text.slice(start, cut), piece.style);
        close();
        used = 0;
        for (const skipped of piece.text.slice(cut, at)) {
          used += face.advance(skipped.codePointAt(0) ?? 0) * piece.style.size;
        }
        start = cut;
        room = width;
        soft = -1;
      }
      used += advance;
      at += character.length;
      if (softBreak.test(character)) soft = at;
    }
    if (start < piece.text.length) add(piece.text.slice(start), piece.style);
  }
  current.space = atom.space;
  current.breakAfter = atom.breakAfter;
  close();
  return out;
}

class Lines {
  readonly done: Line[] = [];
  private fragments: { x: number; width: number; text: string; style: Style }[] = [];
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

  private piece(piece: Piece): void {
    const last = this.fragments.at(-1);
    if (last !== undefined && last.style === piece.style) {
      last.text += piece.text;
      last.width += piece.width;
    } else {
      this.fragments.push({ x: this.x, width: piece.width, text: piece.text, style: piece.style });
    }
    this.x += piece.width;
  }

  close(): void {
    this.done.push({ width: this.end, fragments: this.fragments });
    this.fragments = [];
    this.x = 0;
    this.end = 0;
  }
}

/** Text split into unbreakable parts, ready to be set at any width. */
export interface Prepared {
  readonly atoms: readonly Atom[];
  /** The widest unbreakable part. */
  readonly narrowest: number;
  /** The width of the text on one line (its longest line where breaks are forced). */
  readonly widest: number;
}

/** Measures running text. */
export function prepareText(
  content: readonly Inline[],
  base: Style,
  setting: Setting,
  known: (href: string) => boolean,
): Prepared {
  const atoms = new Atoms(setting);
  for (const inline of content) {
    if (inline.kind === 'break') atoms.hardBreak();
    else if (inline.kind === 'note') {
      atoms.text(String(inline.number), {
        ...base,
        size: base.size * 0.7,
        rise: base.size * 0.33,
        color: setting.theme.colours.link,
        link: { href: `#note-${inline.number}` },
      });
    } else atoms.text(inline.text, styleOf(inline, base, setting.theme, known));
  }
  const done = atoms.finish();
  let narrowest = 0;
  let widest = 0;
  let line = 0;
  let space = 0;
  for (const atom of done) {
    narrowest = Math.max(narrowest, atom.width);
    line += space + atom.width;
    widest = Math.max(widest, line);
    space = atom.space?.width ?? 0;
    if (atom.breakAfter) {
      line = 0;
      space = 0;
    }
  }
  return { atoms: done, narrowest, widest };
}

/** Sets prepared text at a width; no line is wider unless a single letter is. */
export function breakLines(prepared: Prepared, width: number, setting: Setting): Line[] {
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
