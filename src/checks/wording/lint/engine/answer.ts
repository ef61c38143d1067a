/** Tells whether a text answers: it does if one of its clauses does, in every language in which it could be read. */
import type { Lexicon } from '../lexicon/define.js';
import { lexica } from '../lexicon/registry.gen.js';
import {
  type Ask,
  type Group,
  hasCertainPlace,
  type Kind,
  kindOf,
  MOST_UNKNOWN,
} from './clause.js';
import { headsOf, type Lexis, lexisOf } from './lexis.js';
import { type Clause, clausesOf, type Token } from './tokens.js';

/** The gravest first: what is told of a text whose clauses are of several kinds. */
const order: readonly Kind[] = ['help', 'refusal', 'later', 'pointer', 'hedge', 'vow', 'empty'];

const pointing = headsOf('see', 'ours');
const see = headsOf('see');
const place = headsOf('place');
const vow = headsOf('vow');
const weighty = ~headsOf('grammar', 'topic', 'relative', 'our', 'numbered');

/** A text that answers nothing: its kind, and the words that led to it. */
export interface Emptiness {
  readonly kind: Kind;
  readonly words: readonly string[];
  /** It begins by leading elsewhere, or leads to an address. */
  readonly leads: boolean;
}

/** The heads that say why a text is of a kind. */
const telling: Readonly<Record<Kind, number>> = {
  help: headsOf('ask'),
  refusal: headsOf('secret', 'ground', 'disclose', 'deny'),
  later: headsOf('later'),
  pointer: headsOf('see', 'point', 'ours', 'place'),
  hedge: headsOf('modal', 'fit'),
  vow: headsOf('vow'),
  empty: headsOf('extent', 'open', 'praise', 'matter', 'media'),
};

/** No more words are told. */
const MOST_TOLD = 6;

/** What a text is that answers nothing; null for an answer. */
export function emptiness(
  text: string,
  group: Group,
  given: ReadonlySet<string>,
): Emptiness | null {
  // Almost every text is passed by its first sentence.
  const opening = /^.{20,400}?[.!?;](?=\s)/s.exec(text);
  if (opening && !mayBeEmpty(clausesOf(opening[0]), group, given)) return null;
  const clauses = clausesOf(text);
  if (clauses.length === 0 || !mayBeEmpty(clauses, group, given)) return null;
  for (const lexicon of lexica) {
    const kind = inLanguage(clauses, lexicon, group, given);
    if (kind) {
      const { headsOf: headsOfWord } = lexisOf(lexicon);
      const words = tokensOf(clauses)
        .filter(({ word, isAddress }) => !isAddress && (headsOfWord(word) & telling[kind]) !== 0)
        .map(({ word }) => word);
      const first = clauses[0]?.tokens[0];
      const leads =
        tokensOf(clauses).some(({ isAddress }) => isAddress) ||
        (first !== undefined && (headsOfWord(first.word) & see) !== 0);
      return { kind, words: [...new Set(words)].slice(0, MOST_TOLD), leads };
    }
  }
  return null;
}

/** A figure that can be the number of a section. */
const SECTION = /^\d{1,3}(?:\.\d{1,2})*$/;

/** One of these stands in each clause that answers nothing in spite of a word that is not known. */
const tellingWords = headsOf(
  'modal',
  'doubt',
  'fit',
  'vow',
  'point',
  'see',
  'place',
  'ours',
  'secret',
  'negate',
  'ask',
  'later',
);
const conditional = headsOf('modal', 'doubt', 'fit');

/**
 * Some clause answers for certain: it holds a figure, more unknown words than any kind bears, or an unknown word and none that tells a
 * kind. In most languages the first clause does.
 */
function answersAtOnce(
  clauses: readonly Clause[],
  lexis: Lexis,
  given: ReadonlySet<string>,
): boolean {
  let isPlain = false;
  let heads = 0;
  let hasAddress = false;
  for (const { tokens } of clauses) {
    let unknown = 0;
    let own = 0;
    for (const { word, isAddress, isFigure } of tokens) {
      if (isAddress) hasAddress = true;
      const found = isAddress ? 0 : lexis.headsOf(word);
      own |= found;
      if (isAddress || found !== 0 || given.has(word)) continue;
      if (isFigure && !SECTION.test(word)) return true;
      unknown += 1;
      if (unknown > MOST_UNKNOWN) return true;
    }
    heads |= own;
    if (unknown > 0 && (own & tellingWords) === 0) isPlain = true;
  }
  // A condition or an address beside it may yet make it one that answers nothing.
  return isPlain && !hasAddress && (heads & conditional) === 0;
}

/** In some language no clause answers, taken at its emptiest. */
function mayBeEmpty(clauses: readonly Clause[], group: Group, given: ReadonlySet<string>): boolean {
  return lexica.some((lexicon) => {
    const lexis = lexisOf(lexicon);
    if (answersAtOnce(clauses, lexis, given)) return false;
    const ask: Ask = { lexis, group, given, points: true, vows: true };
    return withConditions(clauses, ask).every((clause) => kindOf(clause, ask) !== null);
  });
}

function inLanguage(
  clauses: readonly Clause[],
  lexicon: Lexicon,
  group: Group,
  given: ReadonlySet<string>,
): Kind | null {
  const lexis = lexisOf(lexicon);
  const all = tokensOf(clauses);
  const heads = all.reduce(
    (found, { word, isAddress }) => found | (isAddress ? 0 : lexis.headsOf(word)),
    0,
  );
  const has = (asked: number): boolean => (heads & asked) !== 0;
  const hasAddress = all.some(({ isAddress }) => isAddress);
  const toPlace = clauses.some(({ tokens }) => hasCertainPlace(tokens, lexis));
  const ask: Ask = {
    lexis,
    group,
    given,
    points: hasAddress || has(pointing) || (has(place) && toPlace),
    vows: has(vow),
  };
  const found = new Set<Kind>();
  for (const clause of withConditions(clauses, ask)) {
    const kind = kindOf(clause, ask);
    if (!kind) return null;
    found.add(kind);
  }
  if (!has(weighty) && !hasAddress) return null;
  const kind = order.find((each) => found.has(each)) ?? null;
  if (kind !== 'empty') return kind;
  // Words that are no pointer and no vow say nothing only where the field asks for more than they name.
  if (group === 'model') return ask.vows ? 'vow' : null;
  return ask.vows && group === 'measure' ? 'vow' : kind;
}

const tokensOf = (clauses: readonly Clause[]): readonly Token[] =>
  clauses.flatMap(({ tokens }) => tokens);

/** An address behind a colon belongs to what it is the address of. */
function withAddresses(clauses: readonly Clause[]): readonly Clause[] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const isAddress = clause.followsColon && clause.tokens.every((token) => token.isAddress);
    if (last && isAddress) {
      joined[joined.length - 1] = { ...last, tokens: [...last.tokens, ...clause.tokens] };
    } else joined.push(clause);
  }
  return joined;
}

/** A condition such as "where feasible" is no clause of its own: it belongs to the one beside it, before the comma or behind. */
function withConditions(apart: readonly Clause[], ask: Ask): readonly Clause[] {
  const clauses = withAddresses(apart);
  if (ask.group === 'model' || clauses.length < 2) return clauses;
  const joined: Clause[] = [];
  for (let index = 0; index < clauses.length; index += 1) {
    const clause = clauses[index] as Clause;
    const next = clauses[index + 1];
    const last = joined.at(-1);
    if (isCondition(clause, ask) && last && clause.followsComma) {
      joined[joined.length - 1] = { ...last, tokens: [...clause.tokens, ...last.tokens] };
    } else if (isCondition(clause, ask) && next?.followsComma) {
      joined.push({ ...clause, tokens: [...clause.tokens, ...next.tokens] });
      index += 1;
    } else joined.push(clause);
  }
  return joined;
}

/** The longest condition, in words. */
const LONGEST_CONDITION = 6;

const isCondition = (clause: Clause, ask: Ask): boolean =>
  clause.tokens.length <= LONGEST_CONDITION && kindOf(clause, ask) === 'hedge';
