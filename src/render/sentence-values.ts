/** Builds a sentence with its values: paths in code type, days spelled out, everything else as text. */
import { factPaths } from '../facts/paths.gen.js';
import { pieces, type Said } from '../finding/say.js';
import { spelled, type Value } from '../finding/value.js';
import { hasMessage, partsAsText, partsOf } from '../languages/say.js';
import { spokenLanguage } from '../languages/speaking.js';
import { type Line, line, type Part } from '../markdown/build.js';
import { printLine } from '../markdown/print.js';
import { day, month } from './dates.js';
import { wordsFor } from './words.js';

/** The line for readers who never see the facts file: a fact goes by its title, “Weights: access”, and its value by words. */
export function saidOutside(sentence: Pick<Said, 'text' | 'values'>): Line {
  return builtOf(sentence, (value) => {
    if (value.kind === 'path') return `“${titleOf(value.value)}”`;
    return value.kind === 'word' ? wordOutside(value.value) : null;
  });
}

/** A value of a closed list in words; a question is answered with yes or no. */
export function wordOutside(value: string): string {
  if (value === 'true' || value === 'false') return wordsFor(value === 'true' ? 'yes' : 'no');
  const key = `gate/word/${value}`;
  const language = spokenLanguage();
  return hasMessage(language, key) ? partsAsText(partsOf(language, key)) : wordsFor(value);
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
