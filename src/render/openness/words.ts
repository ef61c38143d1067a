/** The words of schemes in the language that is spoken: the assessment names them by their English words. */
import type { OpennessResult, SchemeResult } from '../../assess/openness/openness-result.js';
import { languages } from '../../languages/registry.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { type Line, smallLine } from '../../markdown/build.js';
import { lineSay, lineSayFilled, saidByKey } from '../md-say.js';

/** The word that the stated facts support, or null. */
export const wordHeld = ({ word }: OpennessResult): Line | null =>
  word.holds === null ? null : wordLine(word.holds);

/** A word of the assessment. */
export const wordLine = (word: string): Line => lineSayFilled(messageOf('word', word), {});

/** What a criterion or a part of the release is about. */
export const labelLine = (label: string): Line => lineSayFilled(messageOf('label', label), {});

/** The same inside a list: with a small letter in a language that keeps capitals for names. */
export const labelInside = (label: string): Line =>
  spokenLanguage().conventions.lowersTitles ? smallLine(labelLine(label)) : labelLine(label);

/** How a scheme calls an answer. */
export const schemeVerdictWords = (verdict: string): string =>
  saidByKey(messageOf('verdict', verdict));

/** The first note of a scheme. */
export const noteLine = (note: string): Line => lineSayFilled(messageOf('note', note), {});

/** The name with its version, where a version is a number that readers know. */
export function schemeNameLine({ name, version, id }: SchemeResult): Line {
  const said = lineSayFilled(messageOf('scheme', name), {});
  return version === null || id === 'eu-index'
    ? said
    : lineSay('openness/named', { name: said, version });
}

const keysOfWords = new Map<string, ReadonlyMap<unknown, string>>();

/** The message of a group with these English words; throws where the catalogue has none. */
function messageOf(group: string, words: string): string {
  let keys = keysOfWords.get(group);
  if (keys === undefined) {
    const own = Object.entries(languages.en.messages).filter(([key]) =>
      key.startsWith(`openness/${group}/`),
    );
    keys = new Map(own.map(([key, said]) => [said, key]));
    keysOfWords.set(group, keys);
  }
  const key = keys.get(words);
  if (key === undefined) throw new Error(`no message of openness says: ${words}`);
  return key;
}
