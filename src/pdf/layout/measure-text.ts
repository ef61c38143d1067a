/** Measures words, and makes text printable. */
import type { LayoutContext } from './setting.js';
import type { Style } from './text-style.js';

/** A measured word, or part of one, in one style. */
export interface TextPiece {
  readonly text: string;
  readonly width: number;
  readonly style: Style;
}

/** The text as it can be printed: white space made plain, invisible characters gone. */
export function printableText(text: string): string {
  return text
    .replace(/[\t\n\r\f\v\u2028\u2029\u0085]/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|\ufe0e|\ufe0f/gu, '')
    .normalize('NFC');
}

/** True where `printable` could change the text. */
export function needsCleaning(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code > 0x7e) return true;
  }
  return false;
}

/** Measures a word, turning to the regular style where code lacks a letter that prose has. */
export function measureWord(word: string, style: Style, setting: LayoutContext): TextPiece {
  const shaped = setting.faces[style.font].shape(word);
  if (shaped.missing.length > 0) {
    if (style.font === 'mono') return measureWord(word, { ...style, font: 'regular' }, setting);
    for (const code of shaped.missing) setting.missing.add(code);
  }
  return { text: word, width: shaped.width * style.size, style };
}

/** The width of a text on one line. */
export function widthOf(text: string, style: Style, setting: LayoutContext): number {
  const space = setting.faces[style.font].shape(' ').width * style.size;
  return (needsCleaning(text) ? printableText(text) : text)
    .split(' ')
    .reduce((sum, word) => sum + space + measureWord(word, style, setting).width, -space);
}
