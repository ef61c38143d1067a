/** The vocabulary in which gates, obligations, items, forms and checks say when they hold: plain values, evaluated by `assess/evaluate.ts`. */
import type { Decimal } from './decimal.js';
import type { GateId } from './gate-order.js';
import type { ComputationName, GateAnswers } from './names.gen.js';
import type { FactPath } from './paths.gen.js';

export type { GateId } from './gate-order.js';

/** The answers of a gate that are answers; one that is open or needs a view has none. */
export type AnswerOf<Gate extends GateId> = GateAnswers[Gate];

/** The questions on which a provider may take a position ("Position beside gate" in `docs/architecture.md`). */
export type PositionKey =
  | GateId
  | 'commercial-activity'
  | 'licence-terms'
  | 'monetisation'
  | 'copyleft-dual-licence'
  | 'eea-representative'
  | 'legacy-systemic-risk'
  | 'sole-purpose-research'
  | 'weights-access'
  | 'before-placement'
  | 'value-chain';

export type Scalar = string | boolean;

/** A condition is data; `text` overrides the sentence that the reason prints. */
export type Condition =
  | { readonly test: 'given'; readonly path: FactPath; readonly text?: string }
  | { readonly test: 'is'; readonly path: FactPath; readonly value: Scalar; readonly text?: string }
  | {
      readonly test: 'is-one-of';
      readonly path: FactPath;
      readonly values: readonly Scalar[];
      readonly text?: string;
    }
  | {
      /** The list at `path` holds at least one of `values`. */
      readonly test: 'includes-any';
      readonly path: FactPath;
      readonly values: readonly Scalar[];
      readonly text?: string;
    }
  | {
      /** The list at `path` holds every one of `values`. */
      readonly test: 'includes-all';
      readonly path: FactPath;
      readonly values: readonly Scalar[];
      readonly text?: string;
    }
  | {
      /** Exact and strict; `path` may hold `{ at_most }`, which settles the test only downwards. */
      readonly test: 'more-than';
      readonly path: FactPath;
      readonly limit: Decimal;
      readonly text?: string;
    }
  | {
      readonly test: 'before' | 'on-or-after';
      readonly path: FactPath;
      readonly date: string;
      readonly text?: string;
    }
  | {
      readonly test: 'answered';
      readonly gate: GateId;
      readonly answer: AnswerOf<GateId>;
      readonly text?: string;
    }
  | {
      /** A named computation, three-valued; it stands beside the literal that asks for it. */
      readonly test: 'computed';
      readonly name: ComputationName;
      readonly text?: string;
    }
  | {
      readonly test: 'all' | 'any';
      readonly parts: readonly Condition[];
      readonly text?: string;
    }
  | { readonly test: 'not'; readonly part: Condition; readonly text?: string }
  | {
      /** Unknown counts as the given truth: only for admissions, facts that only ever add duties. */
      readonly test: 'admitted';
      readonly part: Condition;
      readonly text?: string;
    }
  | {
      /** The law is unsettled where `part` holds: the truth becomes `review` until a position under `key` says whether it counts. */
      readonly test: 'unsettled';
      readonly part: Condition;
      readonly key: PositionKey;
      readonly why: string;
      readonly text?: string;
    };

/** Conditions over one fact, in the order in which a sentence names them: `fact('role.kind').is('modifier')`. */
export function fact(path: FactPath): {
  isGiven(text?: string): Condition;
  is(value: Scalar, text?: string): Condition;
  isOneOf(values: readonly Scalar[], text?: string): Condition;
  includesAny(values: readonly Scalar[], text?: string): Condition;
  includesAll(values: readonly Scalar[], text?: string): Condition;
  isMoreThan(limit: Decimal, text?: string): Condition;
  isBefore(date: string, text?: string): Condition;
  isOnOrAfter(date: string, text?: string): Condition;
} {
  const said = (text: string | undefined): { text?: string } =>
    text === undefined ? {} : { text };
  return {
    isGiven: (text) => ({ test: 'given', path, ...said(text) }),
    is: (value, text) => ({ test: 'is', path, value, ...said(text) }),
    isOneOf: (values, text) => ({ test: 'is-one-of', path, values, ...said(text) }),
    includesAny: (values, text) => ({ test: 'includes-any', path, values, ...said(text) }),
    includesAll: (values, text) => ({ test: 'includes-all', path, values, ...said(text) }),
    isMoreThan: (limit, text) => ({ test: 'more-than', path, limit, ...said(text) }),
    isBefore: (date, text) => ({ test: 'before', path, date, ...said(text) }),
    isOnOrAfter: (date, text) => ({ test: 'on-or-after', path, date, ...said(text) }),
  };
}

/** True if every part is. */
export const all = (...parts: readonly Condition[]): Condition => ({ test: 'all', parts });
/** True if one part is. */
export const any = (...parts: readonly Condition[]): Condition => ({ test: 'any', parts });
export const not = (part: Condition): Condition => ({ test: 'not', part });
/** A gate has the given answer. */
export const answered = <Gate extends GateId>(
  gate: Gate,
  answer: AnswerOf<Gate>,
  text?: string,
): Condition => ({
  test: 'answered',
  gate,
  answer,
  ...(text === undefined ? {} : { text }),
});
/** A named computation holds. */
export const computed = (name: ComputationName, text?: string): Condition => ({
  test: 'computed',
  name,
  ...(text === undefined ? {} : { text }),
});
/** An admission: absent means none. */
export const admitted = (part: Condition): Condition => ({ test: 'admitted', part });
/** The law is unsettled where the part holds. */
export const unsettled = (key: PositionKey, part: Condition, why: string): Condition => ({
  test: 'unsettled',
  key,
  part,
  why,
});
/** The condition with its own sentence for the reason. */
export const withText = <C extends Condition>(text: string, condition: C): C => ({
  ...condition,
  text,
});
