/** Prints a sentence with its values as Markdown: paths in code type, days spelled out, everything else as text. */
import { factPaths } from '../facts/paths.gen.js';
import { pieces, type Said } from '../finding/say.js';
import { spelled, type Value } from '../finding/value.js';
import { code, type Line, line, type Part } from '../markdown/build.js';
import { day, month } from './dates.js';
import { mdCode, mdText } from './markdown.js';

/** One line of Markdown; what a value holds is never read as Markdown. */
export function mdWords(sentence: Pick<Said, 'text' | 'values'>): string {
  return lineOf(sentence, (value) => (value.kind === 'path' ? mdCode(value.value) : null));
}

/** The same as a line of the tree. */
export function saidLine(sentence: Pick<Said, 'text' | 'values'>): Line {
  return builtOf(sentence, (value) => (value.kind === 'path' ? code(value.value) : null));
}

/** The line for readers who never see the facts file. */
export function saidOutside(sentence: Pick<Said, 'text' | 'values'>): Line {
  return builtOf(sentence, (value) => {
    if (value.kind === 'path') return `“${titleOf(value.value)}”`;
    if (value.kind !== 'word') return null;
    return { true: 'yes', false: 'no' }[value.value] ?? null;
  });
}

function builtOf(
  sentence: Pick<Said, 'text' | 'values'>,
  shown: (value: Value) => Part | null,
): Line {
  return line(
    ...pieces(sentence).map((piece): Part => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'day') return shown(piece) ?? day(piece.value);
      if (piece.kind === 'month') return shown(piece) ?? month(piece.value);
      return shown(piece) ?? spelled(piece);
    }),
  );
}

/** The same for readers who never see the facts file: a fact goes by its title, “Weights: access”, and is yes or no. */
export function mdWordsOutside(sentence: Pick<Said, 'text' | 'values'>): string {
  return lineOf(sentence, (value) => {
    if (value.kind === 'path') return mdText(`“${titleOf(value.value)}”`);
    if (value.kind !== 'word') return null;
    return { true: 'yes', false: 'no' }[value.value] ?? null;
  });
}

/** The title of a fact below that of its group, since many a title says too little alone. */
export function titleOf(path: string): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = factPaths;
  const plain = path.replace(/\[\d+\]/g, '[]');
  const own = titles[plain]?.title ?? path;
  const group = titles[plain.replace(/(?:\[\])?\.[^.]+$/, '')]?.title;
  return group === undefined ? own : `${group}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

/** The sentence with each value as `shown` has it, or else as its kind is printed everywhere. */
function lineOf(
  sentence: Pick<Said, 'text' | 'values'>,
  shown: (value: Value) => string | null,
): string {
  return pieces(sentence)
    .map((piece, index) => {
      if (typeof piece === 'string') return spaced(piece, index === 0);
      return shown(piece) ?? printed(piece, index === 0);
    })
    .join('');
}

function printed(value: Value, isFirst: boolean): string {
  switch (value.kind) {
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
