/** Draws the lines around a place, with a caret under what is meant. */

import type { Place } from '../finding/finding.js';
import { withoutCredentials } from '../text/credentials.js';
import { printable } from './printable.js';

export interface CodeFrameOptions {
  /** Lines shown before and after; 1 unless told. */
  readonly around?: number;
  readonly colour?: boolean;
  /** Columns of the widest line shown; 100 unless told. */
  readonly width?: number;
}

/** The frame as lines joined by LF, without a line break at its end. Nothing in the text can reach the terminal as a control code, and keys and passwords are covered. */
export function codeFrame(text: string, place: Place, options: CodeFrameOptions = {}): string {
  const { around = 1, colour = false, width = 100 } = options;
  const lines = text.split('\n');
  const line = Math.min(Math.max(place.line, 1), lines.length);
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const gutter = String(last).length;
  const red = paint(colour, '31;1');
  const dim = paint(colour, '2');
  const current = lines[line - 1] ?? '';
  const from = Math.min(Math.max(place.column - 1, 0), current.length);
  const to =
    place.end_line > line ? current.length : Math.min(place.end_column - 1, current.length);
  const skip = columnsToSkip(current, from, width);
  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const content = withoutCredentials(lines[number - 1] ?? '');
    const marker = number === line ? red('>') : ' ';
    const label = dim(`${String(number).padStart(gutter)} |`);
    const shown = cut(content, skip, width);
    frame.push(`${marker} ${label}${shown && ` ${shown}`}`);
    if (number !== line) continue;
    const lead = columns(shownText(content.slice(skip, from))) + (skip > 0 ? 1 : 0);
    const room = Math.max(1, width - lead);
    const length = Math.max(1, Math.min(room, columns(shownText(content.slice(from, to)))));
    frame.push(`  ${' '.repeat(gutter)} ${dim('|')} ${' '.repeat(lead)}${red('^'.repeat(length))}`);
  }
  return frame.join('\n');
}

const paint =
  (colour: boolean, code: string) =>
  (text: string): string =>
    colour ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Tabs become two spaces, so that the caret stands right in every terminal. */
const shownText = (text: string): string => printable(text.replaceAll('\t', '  '));

/** How many characters of a long line are left out so that the place is seen. */
function columnsToSkip(line: string, from: number, width: number): number {
  if (columns(shownText(line)) <= width || from < width / 2) return 0;
  const skip = Math.max(0, from - Math.floor(width / 3));
  const unit = line.charCodeAt(skip);
  return unit >= 0xdc00 && unit <= 0xdfff ? skip + 1 : skip;
}

function cut(line: string, skip: number, width: number): string {
  const head = skip > 0 ? '…' : '';
  const shown = shownText(line.slice(skip, skip + width * 2));
  if (columns(head + shown) <= width && line.length <= skip + width * 2) return head + shown;
  let used = columns(head);
  let kept = head;
  for (const character of shown) {
    used += columns(character);
    if (used > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Terminal columns: wide East Asian characters and emoji take two, combining marks none. */
function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let total = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    total += isWide(character) ? 2 : 1;
  }
  return total;
}

const isWide = (character: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
