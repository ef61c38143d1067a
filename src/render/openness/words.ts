/** The words for a release, in the language that is spoken: the assessment names them by their English words. */
import type { OpennessResult } from '../../assess/openness/openness-result.js';
import { languages } from '../../languages/registry.js';
import type { Line } from '../../markdown/build.js';
import { lineSayFilled } from '../md-say.js';

/** The word that the stated facts support, or null. */
export const wordHeld = ({ word }: OpennessResult): Line | null =>
  word.holds === null ? null : wordLine(word.holds);

const words: ReadonlyMap<unknown, string> = new Map(
  Object.entries(languages.en.messages).flatMap(([key, words]) =>
    key.startsWith('openness/word/') ? [[words, key] as const] : [],
  ),
);

/** A word of the assessment; throws where the catalogue has no message with these words. */
export function wordLine(word: string): Line {
  const key = words.get(word);
  if (key === undefined) throw new Error(`no message of openness says: ${word}`);
  return lineSayFilled(key, {});
}
