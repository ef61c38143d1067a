/** Where a long word, such as a path or an address, may be cut: after its punctuation. */
import type { Atom } from './atom.js';
import { measureWord } from './measure-text.js';
import type { LayoutContext } from './setting.js';

/** A character after which a word that is too wide is cut rather than between letters. */
const softBreak = /[/\\\-_.,:;=&?@+)\]}|]/;

/** What stays with the word before it: the ending of a file's name, a further mark. */
const tied = /^(?:[a-z]{2,4}$|[,;:.)\]}])/;

/** True where a word may be cut before the letter at `at`. */
export function maySplit(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (!softBreak.test(before)) return false;
  return before !== '.' || !tied.test(text.slice(at, at + 5));
}

/** A web address: its hyphens and full stops are parts of it, and a reader would take them for those of a sentence at the end of a line. */
const address = /^[("'“<[]*(?:https?:\/\/|www\.)/;

export const isAddress = (word: string): boolean => address.test(word);

/** True where a cut before the letter at `at` can not be mistaken: after anything but a hyphen, a full stop or a comma. */
export function splitsPlainly(text: string, at: number): boolean {
  return maySplit(text, at) && !/[-.,]/.test(text.charAt(at - 1));
}

/** Where a part of a word that is measured in parts ends, at `most` letters or before: where it may be cut plainly, if anywhere. */
export function partEnd(text: string, from: number, most: number): number {
  const end = Math.min(from + most, text.length);
  if (end === text.length) return end;
  for (let at = end; at > from + most / 2; at -= 1) if (splitsPlainly(text, at)) return at;
  return (text.charCodeAt(end) & 0xfc00) === 0xdc00 ? end - 1 : end;
}

/** A shorter word is cut only where nothing else helps. */
const leastLength = 12;

/** The width of the widest part of an atom that punctuation does not divide. */
export function widestPart(atom: Atom, setting: LayoutContext): number {
  let length = 0;
  for (const { text } of atom.pieces) length += text.length;
  if (length < leastLength) return atom.width;
  let widest = 0;
  for (const { text, style, width } of atom.pieces) {
    if (style.ground !== null) return atom.width;
    if (width <= widest) continue;
    let start = 0;
    for (let at = 1; at <= text.length; at += 1) {
      if (at < text.length && !maySplit(text, at)) continue;
      widest = Math.max(widest, measureWord(text.slice(start, at), style, setting).width);
      start = at;
    }
  }
  return widest;
}
