/** What follows from the facts by schemes of openness, beside the law: `assessment.openness`. */
import type { Place } from '../../finding/finding.js';
import type { Value } from '../../finding/value.js';
import type { CriterionAnswer } from '../../openness/define.js';
import type { OpennessClass } from '../../openness/parts/components.js';

/** How far a reading is followed; no scheme binds anybody, so that this ranks below every text of the law. */
export type SchemeAuthority = 'scheme';

/** Why a criterion has its answer: a full clause in plain English, without full stop, and the facts behind it. */
export interface CriterionReason {
  readonly text: string;
  /** What the clause names, in its order. */
  readonly values: readonly Value[];
  readonly facts: readonly {
    readonly path: string;
    readonly value: unknown;
    readonly place: Place | null;
  }[];
}

export interface CriterionResult {
  /** `osaid/use`, `mof/training-code`. */
  readonly id: string;
  /** What it is about, in a few words. */
  readonly label: string;
  readonly part: string;
  readonly question: string;
  /** The part of the release that it judges, by its key in the facts, or null. */
  readonly component: string | null;
  /** Null where the criterion is left out. */
  readonly answer: CriterionAnswer | null;
  /** The answer as this scheme calls it. */
  readonly verdict: string;
  readonly reason: CriterionReason;
  /** Fact paths that would settle an open answer. */
  readonly missing: readonly string[];
}

/** `none`, `open` where a required part is unsettled, a class, or a class that may still rise. */
export type ClassAnswer = OpennessClass | 'none' | 'open' | 'at least II' | 'at least III';

export interface SchemeResult {
  readonly id: string;
  readonly name: string;
  readonly version: string | null;
  readonly date: string | null;
  readonly link: string;
  readonly authority: SchemeAuthority;
  /** yes, no, open or review; a class; null for a scheme that counts. */
  readonly answer: CriterionAnswer | ClassAnswer | null;
  /** How many criteria have which verdict, for a scheme that counts; null elsewhere. */
  readonly counts: Readonly<Record<string, number>> | null;
  readonly criteria: readonly CriterionResult[];
}

export interface OpennessWordResult {
  /** The highest word that the stated facts prove, or null. */
  readonly holds: string | null;
  /** The highest word that nothing stated rules out. */
  readonly possible: string;
  /** Ids of the criteria that stand between the two. */
  readonly blocked_by: readonly string[];
}

export interface OpennessResult {
  /** Whether the facts say anything under `openness`. */
  readonly stated: boolean;
  readonly schemes: readonly SchemeResult[];
  readonly word: OpennessWordResult;
}
