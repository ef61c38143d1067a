/** Cuts what is wider than a line. */

import { type Atom, newAtom } from './atom.js';
import { measureWord, type TextPiece } from './measure-text.js';
import type { LayoutContext } from './setting.js';
import { isAddress, maySplit, splitsPlainly } from './soft-breaks.js';
import type { Style } from './text-style.js';

/** How much of a line may stay empty for the sake of a cut after punctuation. */
const leastFilled = 0.25;

/** Cuts an atom wider than the line into atoms that fit, after punctuation where that costs little. */
export function cutAtom(atom: Atom, width: number, setting: LayoutContext): Atom[] {
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
  for (const [index, piece] of atom.pieces.entries()) {
    const tail = closingWidth(atom.pieces[index + 1]);
    const face = setting.faces[piece.style.font];
    // A word that was kept with the one before it, such as a year with its month, goes to the next line whole.
    const afterBlank = current.pieces.at(-1)?.text === ' ';
    if (afterBlank && current.width + piece.width > width && piece.width <= width) close();
    const before = atom.pieces[index - 1]?.text ?? '';
    const isWeb = isAddress(atom.pieces[0]?.text ?? '');
    let start = 0;
    let soft = -1;
    let plain = splitsPlainly(before + piece.text, before.length) ? 0 : -1;
    let room = width - current.width;
    let used = 0;
    let at = 0;
    for (const character of piece.text) {
      const code = character.codePointAt(0) ?? 0;
      const advance = face.advance(code) * piece.style.size;
      const mark = code > 0x2ff && /\p{M}/u.test(character);
      const needed = at + character.length < piece.text.length ? advance : advance + tail;
      if (used + needed > room && !mark && (at > start || current.pieces.length > 0)) {
        const hasBefore = current.pieces.length > 0;
        const least = hasBefore ? -1 : start + (at - start) * leastFilled;
        // An address is cut at a hyphen or a full stop only where it has no better place on this line.
        const cut = (isWeb ? [plain, soft] : [soft, plain]).find((each) => each > least) ?? at;
        if (cut > start) add(piece.text.slice(start, cut), piece.style);
        close();
        used = 0;
        for (const skipped of piece.text.slice(cut, at)) {
          used += face.advance(skipped.codePointAt(0) ?? 0) * piece.style.size;
        }
        start = cut;
        room = width;
        soft = -1;
        plain = -1;
      }
      used += advance;
      at += character.length;
      if (at < piece.text.length && maySplit(piece.text, at)) soft = at;
      if (at < piece.text.length && splitsPlainly(piece.text, at)) plain = at;
    }
    if (start < piece.text.length) add(piece.text.slice(start), piece.style);
  }
  current.space = atom.space;
  current.breakAfter = atom.breakAfter;
  close();
  return out;
}

/** The width of a mark that must not begin a line, such as the comma after a path. */
function closingWidth(piece: TextPiece | undefined): number {
  return piece !== undefined && /^[,;:.)]$/.test(piece.text) ? piece.width : 0;
}
