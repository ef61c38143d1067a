/** Tells a text that was cut off: by its last mark, its last word, or a last word that stops in the middle. */
import {
  endingEllipsis,
  longSentenceWords,
  openMark,
  openWords,
  sentenceWords,
} from '../endings.js';
import { lexica } from '../lexicon/registry.gen.js';
import { terms } from '../terms.js';
import { wordEnds } from '../word-ends.js';
import { headsOf, lexisOf } from './lexis.js';

const open = Object.entries(openWords).map(([language, words]) => ({
  language,
  words: new Set(words.split(/[ \n]+/).map((word) => word.replaceAll('\u00a0', ' '))),
}));

/** The longest of them, in words. */
const MOST_WORDS = 3;

/** How much of the end is told. */
const TOLD = 50;

/** After these a verb may well stand last: "as they are". */
const PRONOUN = /^(?:it|they|we|there|he|she|this|that|these|those|which|you)$/;
const VERB = /^(?:is|are|was|were|be|been|will|would|may|might|can|should|must)$/;

/** The end of a text that was cut off; null for one that ends. `elsewhere` are the words of the other texts. */
export function cutOffEnd(text: string, elsewhere: () => ReadonlySet<string>): string | null {
  const last = text.charAt(text.length - 1);
  // Almost every answer ends with a full stop or a letter; only the rest is worth a look at its words.
  if (last === '.' && !/(?:\.\.|e\.g\.|i\.e\.|z\.\s?B\.|np\.)$/.test(text))
    return opens(text) ? end(text) : null;
  if (!text.includes(' ')) return null;
  if (openMark.test(text) || endingEllipsis.test(text) || opens(text)) return end(text);
  const split = text.split(/\s+/);
  if (split.length < sentenceWords) return null;
  if (endsOpen(split)) return end(text);
  return split.length >= longSentenceWords && endsInside(split, elsewhere()) ? end(text) : null;
}

/** The last one, two or three words are open ones of the language of the text. */
function endsOpen(split: readonly string[]): boolean {
  const endings: string[] = [];
  for (let count = 1; count <= MOST_WORDS; count += 1)
    endings.push(split.slice(-count).join(' ').replace(/^\(/, ''));
  if (!open.some(({ words }) => endings.some((ending) => words.has(ending)))) return false;
  const [last = '', before = ''] = [split.at(-1), split.at(-2)];
  if (VERB.test(last) && PRONOUN.test(before)) return false;
  const language = languageOf(split);
  return language !== null && endings.some((ending) => language.words.has(ending));
}

const joining = headsOf('grammar', 'topic', 'relative');

/** The language with most of its joining words in the text; null where too few tell. */
function languageOf(split: readonly string[]): (typeof open)[number] | null {
  const words = split.map((word) =>
    word
      .toLowerCase()
      .replace(/^[("“„«]+|(?<![.,;:)"”»])[.,;:)"”»]+$/g, '')
      .replace(/’/g, "'"),
  );
  let best: (typeof open)[number] | null = null;
  let most = 1;
  for (const each of open) {
    const lexicon = lexica.find(({ language }) => language === each.language);
    const lexis = lexicon && lexisOf(lexicon);
    const isJoining = (word: string): boolean =>
      lexis ? (lexis.headsOf(word) & joining) !== 0 : each.words.has(word);
    const count = words.filter(isJoining).length;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}

const known = new Map<string, ReadonlySet<string>>();

/** The terms of a language in small letters. */
function termsOf(language: string): ReadonlySet<string> {
  let found = known.get(language);
  if (!found) {
    found = new Set((terms[language as keyof typeof terms] ?? '').toLowerCase().split(/\s+/));
    known.set(language, found);
  }
  return found;
}

const ends = new Map<string, ReadonlySet<string>>();

function endsOf(language: string): ReadonlySet<string> {
  let found = ends.get(language);
  if (!found) {
    found = new Set((wordEnds[language as keyof typeof wordEnds] ?? '').split(/\s+/));
    ends.set(language, found);
  }
  return found;
}

/** The shortest beginning of a word that is looked at. */
const SHORTEST = 4;

/** The last word is no word: it is the beginning of one, or ends as no word of its language does. */
function endsInside(split: readonly string[], elsewhere: ReadonlySet<string>): boolean {
  const last = split.at(-1) ?? '';
  const language = languageOf(split)?.language;
  // Names, figures and what hangs on a hyphen are not judged; a German noun has a capital.
  const shape = language === 'de' ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u;
  if (!language || last.length < SHORTEST || !shape.test(last)) return false;
  const word = last.toLowerCase();
  const lexicon = lexica.find((each) => each.language === language);
  if (!lexicon) return false;
  const list = termsOf(language);
  if (list.has(word) || elsewhere.has(word) || lexisOf(lexicon).knows(word)) return false;
  const begins = (longer: string): boolean =>
    longer.length > word.length && longer.startsWith(word);
  const isBeginning =
    [...list].some(begins) || [...elsewhere].some(begins) || isCompound(word, list);
  return (
    (isBeginning && !isInflected(word, list, language)) || !endsOf(language).has(word.slice(-3))
  );
}

/** A word is also whole where only the letters of its ending are missing: the German plural, the Polish case. */
function isInflected(word: string, list: ReadonlySet<string>, language: string): boolean {
  const most = language === 'pl' || language === 'de' ? 2 : 1;
  return (
    [...list].some((longer) => longer.startsWith(word) && longer.length - word.length <= most) &&
    endsOf(language).has(word.slice(-3))
  );
}

/** A German compound whose last part is the beginning of a term. */
function isCompound(word: string, list: ReadonlySet<string>): boolean {
  if (word.length < 9) return false;
  for (let at = 4; at <= word.length - 5; at += 1) {
    const tail = word.slice(at);
    const head = word.slice(0, at).replace(/s$/, '');
    if (list.has(tail)) return false;
    if (
      (list.has(word.slice(0, at)) || list.has(head)) &&
      [...list].some((term) => term.length > tail.length && term.startsWith(tail))
    )
      return true;
  }
  return false;
}

/** More brackets open than close. Both kinds count as one: half-open intervals mix them. */
function opens(text: string): boolean {
  if (!/[([]/.test(text)) return false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
  }
  return depth > 0;
}

function end(text: string): string {
  const part = text.slice(-TOLD);
  return part.length < text.length ? `…${part.slice(part.indexOf(' ') + 1)}` : text;
}
