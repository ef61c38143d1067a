/** Judges one leaf of a condition: a fact against what is expected of it, with the values that the reason names. */
import type { Condition, GateId, PositionKey } from '../facts/condition.js';
import { Decimal } from '../facts/decimal.js';
import type { CheckSeverity } from '../facts/define.js';
import { given, noted } from '../facts/lookup.js';
import type { Computation, FailedPlace } from '../figures/computation.js';
import { fillSentence, type Said } from '../finding/say.js';
import {
  amountValue,
  dayValue,
  listValue,
  pathValue,
  textValue,
  type Value,
  wordValue,
} from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';
import type { ReadResult } from '../read/read-result.js';
import type { FactUsed, PositionTaken, Reason, Truth } from './assessment.js';

/** What an evaluation may look at; gates are asked for by name and decided once. */
export interface EvaluationContext {
  readonly read: ReadResult;
  readonly asOf: string;
  readonly computations: Readonly<Record<string, Computation>>;
  /** The answer of a gate; deciding it may evaluate other gates. */
  readonly answer: (gate: GateId) => string;
  /** The facts that would settle a gate. */
  readonly missing: (gate: GateId) => readonly string[];
  /** What travels with the answer of a gate, and whether it rests on a close figure. */
  readonly carried: (gate: GateId) => Carried;
  readonly position: (key: PositionKey) => PositionTaken | null;
  /** Told of every position that decided something. */
  readonly take?: (key: PositionKey) => void;
  /** Nobody reads the reasons: neither words nor facts are gathered for them. */
  readonly isBrief?: boolean;
}

/** What a conclusion hands on to whatever rests on it. */
export interface Carried {
  readonly borderline: boolean;
  readonly caveats: readonly CaveatId[];
}

/** A reason with what the engine needs besides: the facts that would settle it, and whether a figure's band holds a threshold. */
export interface Judgement extends Carried {
  readonly reason: Reason;
  readonly missing: readonly string[];
  /** Where a computation found what it looked for, place by place. */
  readonly spots?: readonly FailedPlace[];
  /** How grave it is that an expectation does not hold, where the computation says so. */
  readonly severity?: CheckSeverity;
  /** An unknown part of which, were it known, the law might be unsettled: one of its resolutions is `review`. */
  readonly mayBeReview?: boolean;
  /** A review that comes from another gate: settled there, this may turn out either way. */
  readonly isElsewhere?: boolean;
}

/** Words that are made where somebody reads them. */
export type Wording = () => Pick<Said, 'text' | 'values'>;

export const unworded: Pick<Said, 'text' | 'values'> = { text: '', values: [] };

/** Two helpers to name the outcome of a condition that has no parts. */
export function leaf(
  setting: EvaluationContext,
  truth: Truth,
  wording: Wording,
  paths: readonly string[],
  missing: readonly string[] = [],
  carried: Carried = nothing,
): Judgement {
  const { text, values } = setting.isBrief === true ? unworded : wording();
  return {
    reason: {
      text,
      values,
      key: null,
      truth,
      provision: null,
      authority: null,
      facts: setting.isBrief === true ? [] : paths.map((path) => used(path, setting)),
      because: [],
    },
    missing,
    ...carried,
  };
}

const nothing: Carried = { borderline: false, caveats: [] };

/** The condition's own sentence, or the one that the evaluation gives. */
export function sentenceOf(condition: Condition, made: Wording): Pick<Said, 'text' | 'values'> {
  return condition.text === undefined ? made() : fillSentence(condition.text);
}

const factsByPath = new WeakMap<ReadResult, Map<string, FactUsed>>();

/** A fact as a reason shows it; many reasons show the same. */
export function used(path: string, { read }: Pick<EvaluationContext, 'read'>): FactUsed {
  let own = factsByPath.get(read);
  if (own === undefined) {
    own = new Map();
    factsByPath.set(read, own);
  }
  let made = own.get(path);
  if (made === undefined) {
    const value = given(read.facts, path);
    made = {
      path,
      value: value === undefined ? null : plain(value),
      place: read.placeOf(path),
    };
    own.set(path, made);
  } else noted([path]);
  return made;
}

/** The value as JSON holds it. */
function plain(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'boolean'
    ? value
    : JSON.parse(JSON.stringify(value));
}

type LeafCondition = Exclude<
  Condition,
  | { test: 'all' | 'any' }
  | { test: 'not' | 'admitted' | 'unsettled' | 'answered' | 'computed' | 'given' }
>;

/** A condition over one fact whose value is known. */
export function compare(
  condition: LeafCondition,
  value: unknown,
  setting: EvaluationContext,
): Judgement {
  const { path } = condition;
  const judged = (holds: boolean, words: string, named: () => Value): Judgement =>
    leaf(
      setting,
      holds ? 'true' : 'false',
      () =>
        sentenceOf(condition, () =>
          fillSentence(`{path} ${words}`, { path: pathValue(path), named: named() }),
        ),
      [path],
    );
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const listed = (): Value =>
    list.length === 0 ? textValue('nothing') : listValue(list.map(String));
  switch (condition.test) {
    case 'is':
      return judged(value === condition.value, 'is {named}', () => wordValue(String(value)));
    case 'is-one-of':
      return judged(
        condition.values.some((one) => one === value),
        'is {named}',
        () => wordValue(String(value)),
      );
    case 'includes-any':
      return judged(
        condition.values.some((one) => list.includes(one)),
        'lists {named}',
        listed,
      );
    case 'includes-all':
      return judged(
        condition.values.every((one) => list.includes(one)),
        'lists {named}',
        listed,
      );
    case 'more-than':
      return value instanceof Decimal
        ? judged(value.isMoreThan(condition.limit), 'is {named}', () =>
            amountValue(value.text, null),
          )
        : leaf(
            setting,
            'unknown',
            () => fillSentence('{path} is not a number', { path: pathValue(path) }),
            [path],
            [path],
          );
    case 'before':
      return judged(String(value) < condition.date, 'is {named}', () => dayValue(String(value)));
    case 'on-or-after':
      return judged(String(value) >= condition.date, 'is {named}', () => dayValue(String(value)));
  }
}
