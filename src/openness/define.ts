/** The shape of a scheme of openness and of its criteria; a file in this room is one scheme, beside the law and never part of it. */
import type { Condition } from '../facts/condition.js';
import type { FactPath } from '../facts/paths.gen.js';
import type { Confidence } from '../law/provisions.js';
import type { ComponentKey, OpennessClass } from './parts/components.js';

/** What a criterion answers: definite, open where facts are missing, review where a person has to judge. */
export type CriterionAnswer = 'yes' | 'no' | 'open' | 'review';

/** How the criteria of a scheme become one answer: all must hold, the highest class whose parts are there, or numbers without a grade. */
export type SchemeKind = 'all' | 'classes' | 'counts';

export interface Criterion {
  /** What it is about, in a few words. */
  readonly label: string;
  /** The part of the scheme under which it stands. */
  readonly part: string;
  readonly question: string;
  /** The part of the release that it judges, where it is one. */
  readonly component?: ComponentKey;
  /** The class of the framework that asks for it first. */
  readonly class?: OpennessClass;
  /** False for what a class welcomes and does not ask for. */
  readonly required?: boolean;
  /** The facts that answer it. */
  readonly facts: readonly FactPath[];
  /** True answers yes, false no; unknown leaves it open, review leaves it to a person. */
  readonly holds: Condition;
  /** The criterion is left out where this does not hold. */
  readonly asks?: Condition;
  /** Where the scheme says it. */
  readonly source: string;
  readonly confidence: Confidence;
}

export interface Scheme {
  readonly id: string;
  /** Ids of criteria are `<prefix>/<key>`. */
  readonly prefix: string;
  readonly name: string;
  readonly version: string | null;
  /** The day of the version, YYYY-MM-DD. */
  readonly date: string | null;
  readonly steward: string;
  readonly link: string;
  readonly confidence: Confidence;
  readonly kind: SchemeKind;
  /** What it asks, in one question. */
  readonly question: string;
  /** How each answer of a criterion is called here. */
  readonly says: Readonly<Record<CriterionAnswer, string>>;
  /** What a reader has to know of our reading; the first is printed in the statement. */
  readonly notes: readonly string[];
  readonly criteria: Readonly<Record<string, Criterion>>;
}

export const defineScheme = (scheme: Scheme): Scheme => scheme;
