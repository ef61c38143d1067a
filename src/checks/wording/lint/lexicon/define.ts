/** The shape of a lexicon: the words of one language that answer nothing by themselves, each under the reason why. */
import type { LintLanguage } from '../define.js';

/**
 * One language. Words stand in small letters with blanks between them; `word*` stands for all words that begin so. A word may stand
 * under several heads. What stands under no head is an answer.
 */
export interface Lexicon {
  readonly language: LintLanguage;
  /** Joins words: articles, prepositions, pronouns, auxiliary verbs, adverbs of degree. */
  readonly grammar: string;
  /** Number, size and variety. */
  readonly extent: string;
  /** Openness and origin, as the headings of the forms have them. */
  readonly open: string;
  /** What the questions speak of: data, sources, models, training. */
  readonly matter: string;
  /** Names of the modalities. */
  readonly media: string;
  /** What is done with any data. */
  readonly deed: string;
  /** Provider, partners, users, right-holders. */
  readonly people: string;
  readonly praise: string;
  /** Duty, law and good will. */
  readonly pledge: string;
  /** Words that vow: with them duty and law are what the text is about, whatever the field. */
  readonly vow: string;
  /** Where a pointer leads. */
  readonly place: string;
  /** Words that lead there. */
  readonly point: string;
  /** Words that lead elsewhere alone: `see`. */
  readonly see: string;
  /** Behind these a pointer names what it is about. */
  readonly topic: string;
  /** Places that are the provider's own, or this paper. */
  readonly ours: string;
  readonly our: string;
  /** What suits: with a word such as `if` or `where` before it, a condition that may never hold. */
  readonly fit: string;
  /** Verbs and adverbs that affirm nothing. */
  readonly modal: string;
  /** What may be, and what is done where it suits. */
  readonly doubt: string;
  /** What will be written later. */
  readonly later: string;
  readonly secret: string;
  /** Grounds of secrecy; with a denial, a refusal. */
  readonly ground: string;
  /** Those denials with which an answer is refused. */
  readonly negate: string;
  /** Giving secrets away; with such a denial, a refusal. */
  readonly disclose: string;
  /** Telling; with a denial a refusal where a ground or the thing itself stands beside it. */
  readonly tell: string;
  readonly thing: string;
  /** Denials and limits: a text that holds one says something. */
  readonly deny: string;
  /** Orders to whoever fills a form in, at the beginning of a text. */
  readonly ask: string;
  /** Figures, times and other words that make any sentence an answer. */
  readonly solid: string;
  /** Places that carry a number: `section 4`. */
  readonly numbered: string;
  /** Opens a clause that depends on another one: what is possible there affirms or denies nothing. */
  readonly relative: string;
  /** Those who get a right where something may be done. */
  readonly entitled: string;
}

export type LexiconHead = Exclude<keyof Lexicon, 'language'>;

export const defineLexicon = (lexicon: Lexicon): Lexicon => lexicon;
