/** Finds the phrases of the lint tables in texts. Almost every text is passed by its first word; a phrase is read when one is not. */
import type { LintPosition, LintTable } from './define.js';
import { lettersOf } from './engine/marks.js';
import {
  hasLettersOf,
  isWhole,
  openingsOf,
  patternOf,
  readPhrase,
  type Sequence,
} from './phrase.js';

interface Phrase {
  readonly pieces: () => Sequence;
  /** Finds the phrase inside a text in small letters. */
  readonly pattern: () => RegExp;
}

interface Group {
  readonly position: LintPosition;
  readonly exact: boolean;
  readonly proseOnly: boolean;
  readonly phrases: readonly Phrase[];
  /** The phrases by the words with which they can begin; null where any word may stand first. */
  readonly openings: () => ReadonlyMap<string, readonly Phrase[]> | null;
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

/** Makes a table ready; no phrase is read before a text may hold one. */
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
    const made = cased.map((phrase): Phrase => {
      const pieces = onFirstUse(() => readPhrase(phrase));
      return { pieces, pattern: onFirstUse(() => new RegExp(patternOf(pieces()), 'g')) };
    });
    return {
      position: row.position,
      exact,
      proseOnly: (row.proseOnly ?? table.proseOnly) === true,
      phrases: made,
      openings: onFirstUse(() => byOpening(made)),
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

function byOpening(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> | null {
  const all = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const found = new Set<string>();
    if (openingsOf(phrase.pieces(), found) === 'any') return null;
    for (const word of found) {
      const plain = bare(word);
      const others = all.get(plain);
      if (others === undefined) all.set(plain, [phrase]);
      else if (others.at(-1) !== phrase) others.push(phrase);
    }
  }
  return all;
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
          : group.position === 'whole'
            ? text.length <= LONGEST_WHOLE && isPhrase(group, text)
            : text.length <= LONGEST_SENTENCES && saysOnly(group, text);
    if (found) return found === true ? text : found;
  }
  return null;
}

function findAnywhere({ phrases, exact }: Group, text: string): string | null {
  const cased = exact ? text : lowered(text);
  for (const { pieces, pattern } of phrases) {
    const words = hasLettersOf(pieces(), cased) ? wordsIn(cased, pattern()) : null;
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

/** The phrases that begin as the text does. Almost no text begins as a phrase of the table, and is passed at once; marks alone are no word. */
function candidates({ openings, exact, phrases }: Group, text: string): readonly Phrase[] {
  const end = text.search(/[\s,()]/);
  const first = end < 0 ? text : text.slice(0, end);
  const word = bare(exact ? first : first.toLowerCase());
  const known = word === '' ? null : openings();
  return known === null ? phrases : (known.get(word) ?? []);
}

/** Whether the whole text is one of the phrases that begin as it does. */
function isPhrase(group: Group, text: string): boolean {
  const phrases = candidates(group, text);
  if (phrases.length === 0) return false;
  const words = evened(group.exact ? text : lowered(text)).split(' ');
  return phrases.some(({ pieces }) => isWhole(pieces(), words));
}

const SENTENCE = /(?<=[.!?;])\s+/;
const CLAUSE = /(?<=[.!?;:,])\s+|(?<!\s)\s+[-–—]\s+/;

function saysOnly(group: Group, text: string): boolean {
  const between = group.position === 'every clause' ? CLAUSE : SENTENCE;
  // Almost every text begins with words of its own; only others are cut into sentences.
  return (
    candidates(group, text).length > 0 &&
    text.split(between).every((sentence) => isPhrase(group, sentence))
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
