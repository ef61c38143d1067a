/** Words that came from a file, made safe to print on a terminal or in a CI log, and the layout of plain text. */
import { styleText } from 'node:util';
import { printable } from '../read/printable.js';

export type TerminalStyle = Parameters<typeof styleText>[0];
export type Paint = (style: TerminalStyle, text: string) => string;

/** Escapes what a terminal would obey and what a CI runner would take for a command of its own. */
export function show(text: string, limit = 2000): string {
  const safe = disarmed(printable(text));
  return cut(safe, limit);
}

/** The text, or its beginning and an ellipsis; no character is cut in half. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Breaks up what a CI runner would obey: `::error`, `##[group]`, `##vso[…]`, `##teamcity[…]`. */
export function disarmed(text: string): string {
  return text.replace(/##(?=\[|vso\[|teamcity\[)/gi, '#\\#').replace(/::/g, ':\\:');
}

/** Styles text, or leaves it alone; the decision was made at the edge, so the environment is not asked again. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_style, text) => text;
  return (style, text) => styleText(style, text, { validateStream: false });
}

/** Stands for a space at which `wrap` does not break; the private character never leaves it. */
const glue = '\u{E000}';

/** Words that stay on one line, such as a date. */
export function unbroken(text: string): string {
  return text.replaceAll(' ', glue);
}

/** Breaks text at spaces; the first line starts with `first`, the others with as many spaces as `first` is wide. */
export function wrap(text: string, width: number, first = ''): string {
  const indent = ' '.repeat(first.length);
  const room = Math.max(24, width - first.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines
    .map((each, index) => (index === 0 ? first : indent) + each)
    .join('\n')
    .replaceAll(glue, ' ');
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2026-11-01` as `1 November 2026`; anything else as it is. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
