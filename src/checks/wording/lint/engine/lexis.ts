/** Makes a lexicon ready to be asked under which heads a word stands. */
import type { LintLanguage } from '../define.js';
import type { Lexicon, LexiconHead } from '../lexicon/define.js';

/** The heads of a word, one bit each: there are 32 at most. */
export type Heads = number;

const heads: readonly LexiconHead[] = [
  'grammar',
  'extent',
  'open',
  'matter',
  'media',
  'deed',
  'people',
  'praise',
  'pledge',
  'vow',
  'place',
  'ours',
  'our',
  'point',
  'see',
  'topic',
  'doubt',
  'modal',
  'fit',
  'later',
  'secret',
  'ground',
  'disclose',
  'negate',
  'tell',
  'thing',
  'deny',
  'ask',
  'solid',
  'numbered',
  'relative',
  'entitled',
];

/** The bits of some heads. */
export function headsOf(...names: readonly LexiconHead[]): Heads {
  return names.reduce((bits, name) => bits | (1 << heads.indexOf(name)), 0);
}

export interface Lexis {
  readonly language: LintLanguage;
  /** Zero for a word that stands under no head. */
  readonly headsOf: (word: string) => Heads;
  /** The word is written out in the lexicon, not only its beginning. */
  readonly knows: (word: string) => boolean;
}

/** The shortest beginning that a star may follow. */
const SHORTEST_STEM = 3;

/** Plurals that end so are read as their singular too. */
const pluralLetter: Partial<Record<LintLanguage, string>> = { en: 's', fr: 's', es: 's' };

/** Orders and `see` have no plural: `mentions` are a thing. */
const singular = headsOf('ask', 'see');

/** The last part of a German compound is no shorter. */
const SHORTEST_TAIL = 5;
const place = headsOf('place');

/** The same words come again and again. */
const MOST_KNOWN = 5000;

const ready = new WeakMap<Lexicon, Lexis>();

export function lexisOf(lexicon: Lexicon): Lexis {
  const made = ready.get(lexicon) ?? make(lexicon);
  ready.set(lexicon, made);
  return made;
}

function make(lexicon: Lexicon): Lexis {
  const words = new Map<string, Heads>();
  const stems = new Map<string, Heads>();
  for (const head of heads) {
    const bit = headsOf(head);
    for (const word of lexicon[head].replace(/’/g, "'").split(/\s+/)) {
      const isStem = word.endsWith('*');
      const key = isStem ? word.slice(0, -1) : word;
      const table = isStem ? stems : words;
      if (key !== '') table.set(key, (table.get(key) ?? 0) | bit);
    }
  }
  const known = new Map<string, Heads>();
  const isCompounding = lexicon.language === 'de';
  const longestStem = longestOf(stems);
  const longestWord = longestOf(words);
  /** `Produktseite` is a place as `Seite` is. */
  const ofTail = (word: string): Heads => {
    for (
      let at = Math.max(3, word.length - longestWord);
      at <= word.length - SHORTEST_TAIL;
      at += 1
    ) {
      const tail = words.get(word.slice(at)) ?? 0;
      if ((tail & place) !== 0) return place;
    }
    return 0;
  };
  const plural = pluralLetter[lexicon.language];
  const plain = (word: string): Heads => {
    let found = words.get(word) ?? 0;
    if (plural && word.length > 4 && word.endsWith(plural))
      found |= (words.get(word.slice(0, -1)) ?? 0) & ~singular;
    // A name such as `robots.txt` is more than the word that it begins with.
    if (word.includes('.')) return found;
    const most = Math.min(word.length, longestStem);
    for (let length = SHORTEST_STEM; length <= most; length += 1) {
      found |= stems.get(word.slice(0, length)) ?? 0;
    }
    return found;
  };
  return {
    language: lexicon.language,
    headsOf: (word) => {
      let found = known.get(word);
      if (found === undefined) {
        found = plain(word) || ofParts(word, plain) || (isCompounding ? ofTail(word) : 0);
        if (known.size >= MOST_KNOWN) known.clear();
        known.set(word, found);
      }
      return found;
    },
    knows: (word) => words.has(word),
  };
}

const longestOf = (table: ReadonlyMap<string, Heads>): number =>
  [...table.keys()].reduce((most, { length }) => Math.max(most, length), 0);

/** A word with hyphens or apostrophes is what its parts are, if each of them is known. */
function ofParts(word: string, plain: (word: string) => Heads): Heads {
  if (!/[-'/]/.test(word)) return 0;
  let found = 0;
  for (const part of word.split(/[-'/]/)) {
    if (part === '') continue;
    const heads = plain(part);
    if (heads === 0) return 0;
    found |= heads;
  }
  return found;
}
