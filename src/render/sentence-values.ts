/** Prints a sentence with its values as Markdown: paths in code type, days spelled out, everything else as text. */
import { pieces, type Said } from '../finding/say.js';
import { spelled, type Value } from '../finding/value.js';
import { day, month } from './dates.js';
import { mdCode, mdText } from './markdown.js';

/** One line of Markdown; what a value holds is never read as Markdown. */
export function mdWords(sentence: Pick<Said, 'text' | 'values'>): string {
  return pieces(sentence)
    .map((piece, index) =>
      typeof piece === 'string' ? spaced(piece, index === 0) : printed(piece, index === 0),
    )
    .join('');
}

function printed(value: Value, isFirst: boolean): string {
  switch (value.kind) {
    case 'path':
      return mdCode(value.value);
    case 'day':
      return mdText(day(value.value));
    case 'month':
      return mdText(month(value.value));
    default:
      return spaced(spelled(value), isFirst);
  }
}

/** Escaped text that keeps the space at its ends; what is special only at the start of a line is escaped only there. */
function spaced(part: string, isFirst: boolean): string {
  if (part.trim() === '') return part === '' ? '' : ' ';
  const escaped = isFirst ? mdText(part) : mdText(`x${part.trim()}`).slice(1);
  return `${/^\s/.test(part) ? ' ' : ''}${escaped}${/\s$/.test(part) ? ' ' : ''}`;
}
