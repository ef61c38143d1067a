/** Builds a sentence with its values: paths in code type, days spelled out, everything else as text. */
import { factPaths } from '../facts/paths.gen.js';
import { pieces, type Said } from '../finding/say.js';
import { spelled, type Value } from '../finding/value.js';
import { code, type Line, line, type Part } from '../markdown/build.js';
import { printLine } from '../markdown/print.js';
import { day, month } from './dates.js';

/** The same as a line of the tree. */
export function saidLine(sentence: Pick<Said, 'text' | 'values'>): Line {
  return builtOf(sentence, (value) => (value.kind === 'path' ? code(value.value) : null));
}

/** The line for readers who never see the facts file: a fact goes by its title, “Weights: access”, and is yes or no. */
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

/** The same as one line of Markdown. */
export function mdWordsOutside(sentence: Pick<Said, 'text' | 'values'>): string {
  return printLine(saidOutside(sentence));
}

/** The title of a fact below that of its group, since many a title says too little alone. */
export function titleOf(path: string): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = factPaths;
  const plain = path.replace(/\[\d+\]/g, '[]');
  const own = titles[plain]?.title ?? path;
  const group = titles[plain.replace(/(?:\[\])?\.[^.]+$/, '')]?.title;
  return group === undefined ? own : `${group}: ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}
