/** Splits running text into parts that stay together on a line, measured and ready to be set at any width. */
import type { Inline } from '../../markdown/tree.js';
import { type Atom, newAtom } from './atom.js';
import { binds } from './bound-words.js';
import { dash, knownWords, longestWord } from './known-words.js';
import { measureWord, needsCleaning, printableText, type TextPiece } from './measure-text.js';
import { longestPill, pillPad, pillStyle, statusOf } from './pill.js';
import type { LayoutContext } from './setting.js';
import { isAddress, partEnd, widestPart } from './soft-breaks.js';
import { type Style, styleOf } from './text-style.js';

/** Text split into unbreakable parts, ready to be set at any width. */
export interface Prepared {
  readonly atoms: readonly Atom[];
  /** The width of the widest part that is cut only between letters. */
  readonly narrowest: number;
  /** The width of the widest word, path or address as a whole. */
  readonly unbroken: number;
  /** The width of the text on one line (its longest line where breaks are forced). */
  readonly widest: number;
}

/** A word of letters, hyphens and figures names something, such as `OLMo-mix-1124`, and stays whole where it fits a line. */
const isIdentifier = /^(?=[^-]*\p{L})[\p{L}\d._]+(?:-[\p{L}\d._]+)*-(?=[\p{L}._]*\d)[\p{L}\d._]+/u;

/** Collects words into atoms across changes of style. */
class Atoms {
  readonly done: Atom[] = [];
  private current = newAtom();
  private readonly setting: LayoutContext;

  constructor(setting: LayoutContext) {
    this.setting = setting;
  }

  text(source: string, style: Style): void {
    const text = needsCleaning(source) ? printableText(source) : source;
    const known = knownWords(style, this.setting.faces);
    let start = 0;
    while (start <= text.length) {
      const end = text.indexOf(' ', start);
      const word = end < 0 ? text.slice(start) : text.slice(start, end);
      const whole = end > start && this.current.pieces.length === 0 ? known.atomOf(word) : null;
      if (whole !== null) this.done.push(whole);
      else {
        if (word !== '') this.word(word, style);
        if (end >= 0) {
          if (binds(word, text, end + 1)) this.glue(known.blank);
          else this.space(known.blank);
        }
      }
      if (end < 0) return;
      start = end + 1;
    }
  }

  /** Words on a pill, with room for its ends; they stay together unless there are many. */
  pill(source: string, style: Style, plain: Style): void {
    const end: TextPiece = { text: '', width: pillPad, style: plain };
    this.glue(end);
    if (source.length > longestPill) this.text(source, style);
    else {
      const { blank } = knownWords(style, this.setting.faces);
      printableText(source)
        .split(' ')
        .forEach((word, index) => {
          if (index > 0) this.glue(blank);
          this.piece(word, style);
        });
    }
    this.glue(end);
  }

  private glue(piece: TextPiece): void {
    this.current.pieces.push(piece);
    this.current.width += piece.width;
  }

  private word(word: string, style: Style): void {
    if (word.length > longestWord) {
      for (let at = 0; at < word.length; ) {
        const end = partEnd(word, at, longestWord);
        this.piece(word.slice(at, end), style);
        at = end;
      }
      return;
    }
    const isWhole = style.font === 'mono' || isAddress(word) || isIdentifier.test(word);
    if (isWhole || word.search(dash) < 1) {
      this.piece(word, style);
      return;
    }
    // A capital on either side is a proper name, which stays whole.
    const parts = word.split(/(?<=\p{L}{2}[-–—])(?=\p{Ll}{2}|\p{Lu}{2})/u);
    parts.forEach((part, index) => {
      this.piece(part, style);
      if (index < parts.length - 1) this.close();
    });
  }

  private piece(text: string, style: Style): void {
    this.glue(measureWord(text, style, this.setting));
  }

  private space(blank: TextPiece): void {
    if (this.current.pieces.length > 0) {
      this.current.space = blank;
      this.close();
      return;
    }
    const last = this.done.at(-1);
    if (last !== undefined && last.space === null && !last.breakAfter) {
      this.done[this.done.length - 1] = { ...last, space: blank };
    }
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
      else this.done[this.done.length - 1] = { ...last, breakAfter: true };
      return;
    }
    const { pieces } = this.current;
    const style = pieces.at(-1)?.style;
    if (style !== undefined) this.current.space = knownWords(style, this.setting.faces).blank;
    this.current.breakAfter = true;
    this.close();
  }

  finish(): Atom[] {
    this.close();
    const last = this.done.at(-1);
    if (last?.breakAfter) this.done[this.done.length - 1] = { ...last, breakAfter: false };
    return this.done;
  }
}

/** How the names of the places of notes begin. */
export const notePlace = 'note:';

/** The name of the place of a note; no heading has such a name. */
export function noteTarget(note: number): string {
  return `${notePlace}${note}`;
}

/** Measures running text. */
export function prepareText(
  content: readonly Inline[],
  base: Style,
  setting: LayoutContext,
  known: (href: string) => boolean,
): Prepared {
  const atoms = new Atoms(setting);
  const status = base.font === 'regular' ? statusOf(content, setting.theme) : null;
  for (const [index, inline] of content.entries()) {
    if (inline.kind === 'break') atoms.hardBreak();
    else if (inline.kind === 'note') {
      atoms.text(String(inline.number), {
        ...base,
        size: base.size * 0.7,
        rise: base.size * 0.33,
        color: setting.theme.colours.link,
        link: { href: `#${noteTarget(inline.number)}` },
        note: inline.number,
      });
    } else if (index === 0 && status !== null) {
      atoms.pill(inline.text, pillStyle(base, status), base);
    } else atoms.text(inline.text, styleOf(inline, base, setting.theme, known));
  }
  const done = atoms.finish();
  let narrowest = 0;
  let unbroken = 0;
  let widest = 0;
  let line = 0;
  let space = 0;
  for (const atom of done) {
    unbroken = Math.max(unbroken, atom.width);
    if (atom.width > narrowest) narrowest = Math.max(narrowest, widestPart(atom, setting));
    line += space + atom.width;
    widest = Math.max(widest, line);
    space = atom.space?.width ?? 0;
    if (atom.breakAfter) {
      line = 0;
      space = 0;
    }
  }
  return { atoms: done, narrowest, unbroken, widest };
}
