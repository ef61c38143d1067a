/** Finds the phrases of the lint tables in texts. Almost every text is passed by its words alone; a phrase becomes a pattern when one is not. */
import type { LintPosition, LintTable } from './define.js';
import { lettersOf } from './engine/marks.js';
import { openingsOf } from './openings.js';
import { patternOf } from './pattern.js';

interface Phrase {
  /** Words without which the phrase can't be there. */
  readonly key: () => string;
  /** Every word that it can hold, and how many others. */
  readonly words: () => ReadonlySet<string>;
  /** The words with which it can begin; null where any may stand first. */
  readonly openings: () => ReadonlySet<string> | null;
  readonly others: number;
  readonly matches: (text: string) => string | null;
}

interface Group {
  readonly position: LintPosition;
  readonly exact: boolean;
  readonly proseOnly: boolean;
  readonly phrases: readonly Phrase[];
  /** Every word of the phrases. */
  readonly words: () => ReadonlySet<string>;
  /** How many other words a phrase can hold. */
  readonly others: number;
  /** The words with which its phrases can begin; null where any may stand first. */
  readonly openings: () => ReadonlySet<string> | null;
  /** The letters of each phrase, where nothing else counts. */
  readonly letters: () => ReadonlySet<string>;
}

/** One table, ready to be asked. */
export type LintFinder = readonly Group[];

/** A longer text says more than any phrase that has to be the whole of it. */
const LONGEST_WHOLE = 240;
const LONGEST_SENTENCES = 480;

const LONGEST_LETTERS = 80;

/** Signs of error marks and variables, which are told as such. */
const OF_PROGRAMS = /[#%$@{}]/;

/** How many words one `…` stands for. */
const GAP_WORDS = 4;

/** Makes a table ready; nothing is compiled before a text may match. */
export function finderOf(table: LintTable): LintFinder {
  const groups = new Map<string, { row: LintTable['rows'][number]; phrases: string[] }>();
  for (const row of table.rows) {
    const key = `${row.position} ${row.exact} ${row.proseOnly}`;
    const group = groups.get(key) ?? { row, phrases: [] };
    group.phrases.push(...row.phrases);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ row, phrases }) => {
    const exact = row.exact === true;
    const cased = exact ? phrases : phrases.map((phrase) => phrase.toLowerCase());
    const made = cased.map((phrase) => phraseOf(phrase, row.position === 'anywhere'));
    return {
      position: row.position,
      exact,
      proseOnly: (row.proseOnly ?? table.proseOnly) === true,
      phrases: made,
      openings: onFirstUse(() => unionOf(made.map((phrase) => phrase.openings()))),
      words: onFirstUse(() => new Set(cased.flatMap(vocabulary))),
      others: Math.max(...cased.map(countOthers)),
      letters: onFirstUse(() => new Set(cased.flatMap(spellings))),
    };
  });
}

/** Makes a value when it is first asked for: most runs meet no text that asks for it. */
function onFirstUse<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function unionOf(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const all = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const word of set) all.add(word);
  }
  return all;
}

function phraseOf(phrase: string, anywhere: boolean): Phrase {
  const pattern = onFirstUse(() =>
    anywhere ? new RegExp(patternOf(phrase), 'g') : new RegExp(`^(?:${patternOf(phrase)})\\.*$`),
  );
  return {
    key: onFirstUse(() => keyOf(phrase)),
    words: onFirstUse(() => new Set(vocabulary(phrase))),
    openings: onFirstUse(() => {
      const found = openingsOf(phrase.replace(/,/g, ''));
      return found && new Set([...found].map(bare));
    }),
    others: countOthers(phrase),
    matches: (text) => (anywhere ? wordsIn(text, pattern()) : pattern().test(text) ? text : null),
  };
}

/** Every word of a phrase. */
function vocabulary(phrase: string): readonly string[] {
  return phrase.split(/[\s()|?,]+/).map(bare);
}

/** How many words can stand for its gaps. */
function countOthers(phrase: string): number {
  return (phrase.split('…').length - 1) * GAP_WORDS;
}

/** The longest words in a row that stand outside brackets. */
function keyOf(phrase: string): string {
  let outside = phrase.replace(/\\[()]/g, '|');
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)\??/g, '|');
  }
  return outside
    .split(/[|…#,'’]/)
    .map((words) => words.trim())
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
}

/** Letters and marks beside which a word is not a word of its own, or is quoted. */
const JOINS_BEFORE = /[\p{L}\p{N}_./@"'“‘«`-]/u;
const JOINS_BEHIND = /[\p{L}\p{N}_-]/u;

function wordsIn(text: string, pattern: RegExp): string | null {
  for (const found of text.matchAll(pattern)) {
    const [words] = found;
    const before = text.charAt(found.index - 1);
    const behind = text.charAt(found.index + words.length);
    if (!JOINS_BEFORE.test(before) && !JOINS_BEHIND.test(behind)) return words;
  }
  return null;
}

/** The words of a text that the table finds, or null. */
export function findWords(finder: LintFinder, text: string, isProse: boolean): string | null {
  for (const group of finder) {
    if (group.proseOnly && !isProse) continue;
    const found =
      group.position === 'letters'
        ? text.length <= LONGEST_LETTERS &&
          !OF_PROGRAMS.test(text) &&
          group.letters().has(lettersOf(text))
        : group.position === 'anywhere'
          ? findAnywhere(group, text)
          : !beginsAs(group, text)
            ? null
            : group.position === 'whole'
              ? text.length <= LONGEST_WHOLE && matchesWhole(group, text)
              : text.length <= LONGEST_SENTENCES && saysOnly(group, text);
    if (found) return found === true ? text : found;
  }
  return null;
}

function findAnywhere({ phrases, exact }: Group, text: string): string | null {
  const cased = exact ? text : lowered(text);
  for (const { key, matches } of phrases) {
    const words = cased.includes(key()) ? matches(cased) : null;
    if (words !== null) return words;
  }
  return null;
}

let lastText = '';
let lastLowered = '';

/** The text in small letters; one table after the other asks for the same one. */
function lowered(text: string): string {
  if (text !== lastText) [lastText, lastLowered] = [text, text.toLowerCase()];
  return lastLowered;
}

/** Almost no text begins as a phrase of the table does, and is passed at once. */
function beginsAs({ openings, exact }: Group, text: string): boolean {
  const end = text.search(/[\s,()]/);
  const first = end < 0 ? text : text.slice(0, end);
  const word = exact ? first : first.toLowerCase();
  return beginsWith(openings(), word);
}

/** Marks alone are no word. */
function beginsWith(openings: ReadonlySet<string> | null, word: string): boolean {
  const plain = bare(word);
  return plain === '' || openings === null || openings.has(plain);
}

/** Only texts made of the words of the table, and then of a phrase, are worth a pattern. */
function matchesWhole(group: Group, text: string): boolean {
  const cased = group.exact ? text : lowered(text);
  const words = wordsOf(cased);
  return madeOf(words, group.words(), group.others) && isPhrase(group, cased, words);
}

function isPhrase(group: Group, cased: string, words: readonly string[]): boolean {
  const line = evened(cased);
  return group.phrases.some(
    (phrase) =>
      line.includes(phrase.key()) &&
      beginsWith(phrase.openings(), words[0] ?? '') &&
      madeOf(words, phrase.words(), phrase.others) &&
      phrase.matches(line) !== null,
  );
}

const wordsOf = (cased: string): readonly string[] => cased.split(/[\s,()]+/, MOST_WORDS);

/** No phrase is longer. */
const MOST_WORDS = 60;

/** The text begins with one of the words, and has at most so many others. */
function madeOf(text: readonly string[], words: ReadonlySet<string>, others: number): boolean {
  let left = others;
  for (let index = 0; index < text.length; index += 1) {
    const word = bare(text[index] ?? '');
    if (word !== '' && !words.has(word) && !/^\d/.test(word)) {
      if (index === 0 || left === 0) return false;
      left -= 1;
    }
  }
  return true;
}

const SENTENCE = /(?<=[.!?;])\s+/;
const CLAUSE = /(?<=[.!?;:,])\s+|(?<!\s)\s+[-–—]\s+/;

function saysOnly(group: Group, text: string): boolean {
  const between = group.position === 'every clause' ? CLAUSE : SENTENCE;
  const read = text.split(between).map((sentence) => {
    const cased = group.exact ? sentence : sentence.toLowerCase();
    return { cased, words: wordsOf(cased) };
  });
  // Almost every text has a sentence with words of its own; only then is one held against the phrases.
  return (
    read.every(({ words }) => madeOf(words, group.words(), group.others)) &&
    read.every(({ cased, words }) => isPhrase(group, cased, words))
  );
}

/** The letters of a phrase, and those that a keyboard without accents gives. */
function spellings(phrase: string): readonly string[] {
  const letters = lettersOf(phrase);
  return [
    letters,
    letters
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('ł', 'l'),
  ];
}

/** A word without the marks around it. */
function bare(word: string): string {
  return PLAIN.test(word)
    ? word
    : word
        .replace(/^["'“”„«»*_.!?;:…\\]+|(?<!["'“”„«»*_.!?;:…\\])["'“”„«»*_.!?;:…\\]+$/g, '')
        .replace(/[’‘]/g, "'");
}

const PLAIN = /^[a-z]+$/;

/** One line without commas and the marks around it, with straight apostrophes. */
function evened(text: string): string {
  return text
    .replace(/,/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^["“”„«»*_ ]+|(?<!["“”„«»*_ !;…])["“”„«»*_ !;…]+$/g, '');
}
