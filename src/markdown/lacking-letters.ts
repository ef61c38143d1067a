/** Tells which letters of a text no document can print, because the shipped fonts lack them. */
import { printedLetters } from './printed-letters.gen.js';

/** Controls and line ends become spaces or nothing, and what is invisible is dropped, before anything is printed. */
const neverDrawn = /\p{Cc}|\p{Cf}|[\u2028\u2029]|\ufe0e|\ufe0f/u;

/** The letters that the fonts lack, each once, in the order of the text. */
export function lackingLetters(text: string): readonly string[] {
  if (/^[\n -~]*$/.test(text)) return [];
  const found = new Set<string>();
  for (const letter of text.normalize('NFC')) {
    if (!isPrinted(letter.codePointAt(0) ?? 0) && !neverDrawn.test(letter)) found.add(letter);
  }
  return [...found];
}

/** A letter as a message names it: `北 (U+5317)`. */
export function namedLetter(letter: string): string {
  return `${letter} (${codeOf(letter)})`;
}

/** The code point in the notation of Unicode: `U+5317`. */
export function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function isPrinted(code: number): boolean {
  let low = 0;
  let high = printedLetters.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = printedLetters[middle] ?? [0, 0];
    if (code < from) high = middle - 1;
    else if (code > to) low = middle + 1;
    else return true;
  }
  return false;
}
