/** Judges one clause in one language: it answers, or it is one of the kinds that answer nothing; long because the kinds of one clause are told apart by one reading of its words. */
import { type Heads, headsOf, type Lexis } from './lexis.js';
import type { Clause, Token } from './tokens.js';

/** What the fields of a group are asked about. */
export type Group = 'content' | 'measure' | 'model';

/** What a clause is that does not answer. */
export type Kind = 'help' | 'refusal' | 'later' | 'pointer' | 'hedge' | 'vow' | 'empty';

export interface Ask {
  readonly lexis: Lexis;
  readonly group: Group;
  /** Words of the question itself, of the provider's name and of the model's. */
  readonly given: ReadonlySet<string>;
  /** Somewhere in the text stands a word or an address that leads elsewhere. */
  readonly points: boolean;
  /** Somewhere in the text stands a vow. */
  readonly vows: boolean;
}

const bits = {
  deny: headsOf('deny'),
  solid: headsOf('solid'),
  numbered: headsOf('numbered'),
  secret: headsOf('secret'),
  ground: headsOf('ground'),
  disclose: headsOf('disclose'),
  negate: headsOf('negate'),
  tell: headsOf('tell'),
  thing: headsOf('thing'),
  people: headsOf('people'),
  later: headsOf('later'),
  point: headsOf('point'),
  see: headsOf('see'),
  topic: headsOf('topic'),
  ours: headsOf('ours'),
  our: headsOf('our'),
  place: headsOf('place'),
  named: headsOf('matter', 'place', 'point', 'people'),
  vow: headsOf('vow'),
  modal: headsOf('modal'),
  fit: headsOf('fit'),
  relative: headsOf('relative'),
  entitled: headsOf('entitled'),
  ask: headsOf('ask'),
  grammar: headsOf('grammar', 'topic', 'relative'),
} as const;

/** Nothing is said by words of these heads, whatever is asked. */
const always = headsOf(
  'fit',
  'grammar',
  'people',
  'praise',
  'doubt',
  'modal',
  'topic',
  'our',
  'relative',
  'numbered',
);
const byGroup: Readonly<Record<Group, Heads>> = {
  content: always | headsOf('extent', 'open', 'matter', 'media', 'deed', 'point'),
  measure: always | headsOf('extent', 'open', 'matter', 'media', 'deed', 'point', 'pledge', 'vow'),
  model: always | headsOf('point'),
};
const leading = headsOf(
  'place',
  'ours',
  'point',
  'see',
  'extent',
  'matter',
  'open',
  'media',
  'deed',
);
const vowing = headsOf('pledge', 'vow', 'extent', 'matter', 'open', 'media', 'deed', 'point');
const keeping = headsOf(
  'secret',
  'ground',
  'disclose',
  'tell',
  'thing',
  'deny',
  'extent',
  'matter',
  'open',
  'media',
  'deed',
  'point',
  'pledge',
  'place',
);
const putting = headsOf(
  'later',
  'ask',
  'place',
  'extent',
  'matter',
  'open',
  'media',
  'deed',
  'point',
);

/** How many words outside the lexicon each kind bears: they say what it is about, and affirm nothing. */
const most = { refusal: 2, pointer: 4, hedge: 7, vow: 3, help: 3 } as const;
export const MOST_UNKNOWN = Math.max(...Object.values(most));

interface Read {
  readonly token: Token;
  readonly heads: Heads;
  /** A digit that is no number of a section, a figure in words, or a name. */
  readonly isSolid: boolean;
  /** The figure of a section. */
  readonly isReference: boolean;
}

/** Null for a clause that answers. */
export function kindOf({ tokens }: Clause, ask: Ask): Kind | null {
  const read = tokens.map((token, index) =>
    readToken(token, tokens[index - 1], tokens[index - 2], ask),
  );
  const has = (head: Heads): boolean => read.some(({ heads }) => (heads & head) !== 0);
  const isSolid = read.some((each) => each.isSolid);
  /** The words outside these heads. */
  const others = (allowed: Heads): readonly Read[] =>
    read.filter(({ token, heads }) => !token.isAddress && (heads & allowed) === 0);
  const base = byGroup[ask.group] | (ask.points ? leading : 0) | (ask.vows ? vowing : 0);

  if (isHelp(read, others(base | putting), isSolid)) return 'help';
  const denies = has(bits.deny);
  if (!isSolid) {
    const kept = others(base | keeping).length;
    if (kept <= most.refusal && refuses(read, kept)) return 'refusal';
    if (has(bits.secret) && !has(bits.modal) && kept === 0) return 'refusal';
  }
  if (denies) return null;
  if (has(bits.later) && !isSolid && others(base | putting).length === 0) return 'later';
  const unknown = others(base);
  const hasAddress = read.some(({ token }) => token.isAddress);
  if (
    (hasAddress || has(bits.point) || has(bits.see) || has(bits.place)) &&
    isPointer(read, others(base | leading), ask, hasAddress)
  )
    return 'pointer';
  if (unknown.length === 0 && !isSolid)
    return isHedge(read, ask) && ask.group !== 'model' ? 'hedge' : 'empty';
  if (ask.group !== 'model' && !isSolid && unknown.length <= most.hedge && isHedge(read, ask))
    return 'hedge';
  if (
    has(bits.vow) &&
    !isSolid &&
    others(base | vowing).length <= most.vow &&
    isVow(read, others(base | vowing))
  )
    return 'vow';
  return null;
}

/** "Not public" is all that the clause says. */
const SHORT = 4;

/** How near a denial stands to what it denies, in words. */
const NEAR = 4;

/**
 * Secrets are not given away; or something is not told, on a ground, or it is the thing asked for and nobody else is spared it. A denial
 * in a clause that depends on another says something of that one.
 */
function refuses(read: readonly Read[], kept: number): boolean {
  const has = (heads: Heads): boolean => read.some((each) => (each.heads & heads) !== 0);
  return read.some(({ heads }, at) => {
    if ((heads & bits.negate) === 0) return false;
    const depends = read
      .slice(1, at)
      .some((each) => (each.heads & bits.relative) !== 0 && (each.heads & bits.thing) === 0);
    if (depends) return false;
    const near = read.slice(Math.max(0, at - NEAR), at + NEAR + 1);
    if (near.some((each) => (each.heads & bits.disclose) !== 0)) return true;
    if (!near.some((each) => (each.heads & bits.tell) !== 0)) return false;
    const isAll = read.length <= SHORT && kept === 0;
    return has(bits.ground) || isAll || (kept === 0 && has(bits.thing) && !isToOthers(read));
  });
}

/** Words before those to whom something is given. */
const toWhom: ReadonlySet<string> = new Set(
  'with to mit an avec à aux con a ai al z ze dla'.split(' '),
);

/** "Not shared with third parties" keeps something from others, and tells it. */
function isToOthers(read: readonly Read[]): boolean {
  return read.some(
    ({ heads }, index) =>
      (heads & bits.people) !== 0 &&
      read.slice(Math.max(0, index - 3), index).some(({ token }) => toWhom.has(token.word)),
  );
}

function readToken(
  token: Token,
  before: Token | undefined,
  twoBefore: Token | undefined,
  ask: Ask,
): Read {
  const { lexis, given } = ask;
  if (token.isAddress) return { token, heads: 0, isSolid: false, isReference: false };
  let heads = lexis.headsOf(token.word);
  if (heads === 0 && (given.has(token.word) || isBot(token))) heads = headsOf('matter');
  const isReference = isNumberOf(token, before, twoBefore, lexis);
  if (isReference) heads |= bits.numbered;
  const isName = token.isName && !(lexis.language === 'de' && isPlainCapital(token));
  return {
    token,
    heads,
    isSolid: heads === 0 ? token.isFigure || isName : (heads & bits.solid) !== 0,
    isReference,
  };
}

/** The name of a crawler, which answers no question about it. */
const isBot = ({ word, isName, isCapital }: Token): boolean =>
  (isName || isCapital) && word.length > 5 && /.(?:bot|spider|crawler)$/.test(word);

/** German writes every noun with a capital. */
const isPlainCapital = ({ word, isCapital }: Token): boolean => isCapital && /^\p{L}+$/u.test(word);

/** The figure or letter of a section: `chapter 5`, `annex B`, `section 2.1`. */
function isNumberOf(
  token: Token,
  before: Token | undefined,
  twoBefore: Token | undefined,
  lexis: Lexis,
): boolean {
  const isReference = /^(?:\d{1,3}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})$/.test(token.word);
  // "Under 2.1" names a section of the form.
  const before1 = before ? lexis.headsOf(before.word) : 0;
  if (/^[1-9]\.\d(?:\.\d)?$/.test(token.word) && (before1 & bits.grammar) !== 0) return true;
  const follows = (each: Token | undefined): boolean =>
    each !== undefined && (lexis.headsOf(each.word) & bits.numbered) !== 0;
  return isReference && (follows(before) || (follows(twoBefore) && /^\d/.test(token.word)));
}

/** An order to whoever fills the field in stands first. */
function isHelp(read: readonly Read[], others: readonly Read[], isSolid: boolean): boolean {
  const first = read[0];
  const second = read[1];
  if (!first || !second || isSolid || (first.heads & bits.ask) === 0) return false;
  if (others.length > most.help) return false;
  return (second.heads & bits.grammar) !== 0;
}

/** It leads to an address or to a place of the provider's own, and all that is not known in it says what about. */
function isPointer(
  read: readonly Read[],
  others: readonly Read[],
  ask: Ask,
  hasAddress: boolean,
): boolean {
  const has = (head: Heads): boolean => read.some(({ heads }) => (heads & head) !== 0);
  const leads = has(bits.point) || has(bits.see);
  const isOurs =
    hasAddress ||
    has(bits.ours) ||
    read.some(({ isReference }) => isReference) ||
    hasCertainPlace(
      read.map(({ token }) => token),
      ask.lexis,
    );
  if (others.length === 0) return isOurs || has(bits.see);
  if (!leads && !hasAddress) return false;
  if (!isOurs || others.length > most.pointer) return false;
  const startsOurs = read.slice(0, 2).some(({ heads }) => (heads & bits.our) !== 0);
  // Where content is asked for, what a clause is about may be the answer, unless it is about the provider's ways.
  if (ask.group === 'content' && !startsOurs) return false;
  const opener = read.findIndex(({ heads }) => (heads & bits.topic) !== 0);
  return others.every((other) => {
    const index = read.indexOf(other);
    const next = read[index + 1];
    const isTopic =
      opener >= 0 && index > opener && (opener === 0 || hasAddress || leadsFirst(read, index));
    if (other.isSolid) return isTopic && !other.token.isFigure && (opener === 0 || startsOurs);
    return isTopic || (next !== undefined && (next.heads & bits.named) !== 0);
  });
}

/** Words that make a place a certain one: *the* report. Polish has none, and its prepositions do. */
const definite: ReadonlySet<string> = new Set(
  `the this that its attached linked accompanying der die das dem den im am zur zum dieser diesem le la l les du au ce cette il lo nel nella nello
  nell sul sulla dal dalla questo questa el los del al este esta w we na`.split(/\s+/),
);

/** Before a place stands a word that makes it a certain one: "our technical report", but not "the wishes of a site". */
export function hasCertainPlace(tokens: readonly Token[], lexis: Lexis): boolean {
  return tokens.some(({ word }, index) => {
    if ((lexis.headsOf(word) & bits.place) === 0) return false;
    for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
      const before = tokens[at]?.word ?? '';
      if (definite.has(before.split("'")[0] ?? '')) return true;
      const heads = lexis.headsOf(before);
      if ((heads & bits.our) !== 0) return true;
      if ((heads & bits.grammar) !== 0) return false;
    }
    return false;
  });
}

/** Before the word stands one that leads elsewhere or a noun for what is told there. */
function leadsFirst(read: readonly Read[], index: number): boolean {
  return read
    .slice(0, index)
    .some(
      ({ heads }) =>
        (heads & (bits.see | bits.point | bits.place)) !== 0 && (heads & bits.grammar) === 0,
    );
}

/** How far before the modal its subject stands, in words. */
const NEAR_SUBJECT = 5;

/** Words that make a condition of what suits: "if needed", "bei Bedarf", "le cas échéant". */
const conditional: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'if where when wherever whenever as extent',
    de: 'wo wenn falls soweit sofern bei nach unter',
    fr: 'si où lorsque au cas mesure selon',
    it: 'se ove dove laddove qualora caso all secondo misura',
    es: 'si cuando donde caso según medida',
    pl: 'jeśli jeżeli gdy gdzie razie miarę',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** How many words a condition has at most. */
const LONGEST_CONDITION = 4;

/** Where a condition begins; -1 where there is none. */
function conditionAt(read: readonly Read[], { lexis }: Ask): number {
  const words = conditional[lexis.language];
  return read.findIndex(
    ({ token }, index) =>
      words?.has(token.word.split("'")[0] ?? '') === true &&
      read.slice(index, index + LONGEST_CONDITION).some(({ heads }) => (heads & bits.fit) !== 0),
  );
}

/** A modal, or a condition such as "where appropriate", governs the measure: no clause that depends on another, no right of others. */
function isHedge(read: readonly Read[], ask: Ask): boolean {
  const condition = conditionAt(read, ask);
  const modal =
    condition >= 0 ? condition : read.findIndex(({ heads }) => (heads & bits.modal) !== 0);
  if (modal < 0) return false;
  return !read
    .slice(0, modal)
    .some(
      ({ heads }, index) =>
        (heads & bits.relative) !== 0 ||
        (modal - index <= NEAR_SUBJECT && (heads & bits.entitled) !== 0),
    );
}

/** What is not known stands behind the vow: it is its object. */
function isVow(read: readonly Read[], others: readonly Read[]): boolean {
  const vow = read.findIndex(({ heads }) => (heads & bits.vow) !== 0);
  return others.every((other) => read.indexOf(other) > vow || others.length === 1);
}
