/** Evaluates a condition over the facts to one of four truths, with the reason in the condition's own shape. */

import type { Computation, Spot } from '../facts/computed/computation.js';
import type { Condition, GateId, PositionKey } from '../facts/condition.js';
import { Decimal } from '../facts/decimal.js';
import { given, lookup } from '../facts/lookup.js';
import type { ReadResult } from '../read/read-result.js';
import type { FactUsed, PositionTaken, Reason, Truth } from './assessment.js';

/** What an evaluation may look at; gates are asked for by name and decided once. */
export interface Setting {
  readonly read: ReadResult;
  readonly asOf: string;
  readonly computations: Readonly<Record<string, Computation>>;
  /** The answer of a gate; deciding it may evaluate other gates. */
  readonly answer: (gate: GateId) => string;
  /** The facts that would settle a gate. */
  readonly missing: (gate: GateId) => readonly string[];
  readonly position: (key: PositionKey) => PositionTaken | null;
  /** Told of every position that decided something. */
  readonly take?: (key: PositionKey) => void;
}

/** A reason with what the engine needs besides: the facts that would settle it, and whether a figure's band holds a threshold. */
export interface Judgement {
  readonly reason: Reason;
  readonly missing: readonly string[];
  readonly borderline: boolean;
  /** Where a computation found what it looked for, place by place. */
  readonly spots?: readonly Spot[];
  /** An unknown part of which, were it known, the law might be unsettled: one of its resolutions is `review`. */
  readonly mayBeReview?: boolean;
  /** A review that comes from another gate: settled there, this may turn out either way. */
  readonly isElsewhere?: boolean;
}

/** The answers of a position that mean: the unsettled part counts. */
const countingAnswers: readonly string[] = ['no', 'not-met', 'not-required', 'out', 'counts'];

/** Decides `condition`. Never throws on facts; throws a RangeError for a computation that does not exist (a defect of ours). */
export function evaluate(condition: Condition, setting: Setting): Judgement {
  return judge(condition, setting, false);
}

/** Two helpers to name the outcome of a condition that has no parts. */
function leaf(
  setting: Setting,
  truth: Truth,
  text: string,
  paths: readonly string[],
  missing: readonly string[] = [],
  borderline = false,
): Judgement {
  return {
    reason: {
      text,
      truth,
      provision: null,
      authority: null,
      facts: paths.map((path) => used(path, setting)),
      because: [],
    },
    missing,
    borderline,
  };
}

/** A fact as a reason shows it. */
export function used(path: string, setting: Pick<Setting, 'read'>): FactUsed {
  const value = given(setting.read.facts, path);
  return {
    path,
    value: value === undefined ? null : JSON.parse(JSON.stringify(value)),
    place: setting.read.placeOf(path),
  };
}

const negated: Readonly<Record<Truth, Truth>> = {
  true: 'false',
  false: 'true',
  unknown: 'unknown',
  review: 'review',
};

function judge(condition: Condition, setting: Setting, isAdmission: boolean): Judgement {
  const { facts } = setting.read;
  switch (condition.test) {
    case 'all':
    case 'any': {
      const parts: Judgement[] = [];
      const deciding: Truth = condition.test === 'all' ? 'false' : 'true';
      for (const part of condition.parts) {
        const judged = judge(part, setting, isAdmission);
        parts.push(judged);
        if (judged.reason.truth === deciding) return combine(condition, [judged], deciding);
      }
      const truth = (['unknown', 'review'] as const).find((kind) =>
        parts.some((part) => part.reason.truth === kind),
      );
      return combine(condition, parts, truth ?? negated[deciding]);
    }
    case 'not': {
      const judged = judge(condition.part, setting, isAdmission);
      return withTruth(judged, negated[judged.reason.truth], condition.text);
    }
    case 'admitted':
      return judge(condition.part, setting, true);
    case 'unsettled': {
      const judged = judge(condition.part, setting, isAdmission);
      const position = setting.position(condition.key);
      const isUnsure = judged.reason.truth === 'unknown' || judged.reason.truth === 'review';
      if (isUnsure && !position) return { ...judged, mayBeReview: true };
      if (judged.reason.truth !== 'true') return judged;
      if (!position) return withTruth(judged, 'review', `${judged.reason.text}; ${condition.why}`);
      setting.take?.(condition.key);
      const truth = countingAnswers.includes(position.answer) ? 'true' : 'false';
      return withTruth(
        judged,
        truth,
        `${judged.reason.text}; the provider's position: ${position.because}`,
      );
    }
    case 'answered': {
      const answer = setting.answer(condition.gate);
      const truth: Truth =
        answer === condition.answer
          ? 'true'
          : answer === 'open'
            ? 'unknown'
            : answer === 'review'
              ? 'review'
              : 'false';
      const judged = leaf(
        setting,
        truth,
        condition.text ?? gateInWords(condition.gate, answer),
        [],
        truth === 'unknown' ? setting.missing(condition.gate) : [],
      );
      return truth === 'review' ? { ...judged, isElsewhere: true } : judged;
    }
    case 'computed': {
      const computation = setting.computations[condition.name];
      if (!computation) throw new RangeError(`no computation named ${condition.name}`);
      const result = computation(facts, {
        asOf: setting.asOf,
        answered: setting.answer,
        evidence: setting.read.evidence,
      });
      const judged = leaf(
        setting,
        result.truth,
        condition.text ?? result.text ?? condition.name.replaceAll('-', ' '),
        result.paths ?? [],
        result.missing ?? (result.truth === 'unknown' ? (result.paths ?? []) : []),
        result.borderline ?? false,
      );
      return result.spots ? { ...judged, spots: result.spots } : judged;
    }
    default: {
      const found = lookup(facts, condition.path);
      if (condition.test === 'given') {
        return leaf(
          setting,
          found.state === 'given' ? 'true' : 'false',
          condition.text ??
            `\`${condition.path}\` is ${found.state === 'given' ? '' : 'not '}stated`,
          [condition.path],
        );
      }
      if (found.state !== 'given') {
        const truth: Truth = isAdmission && found.state === 'missing' ? 'false' : 'unknown';
        const text =
          found.state === 'missing'
            ? `\`${condition.path}\` is not stated`
            : `\`${condition.path}\` is ${found.state.replace('_', ' ')}: ${found.reason}`;
        return leaf(
          setting,
          truth,
          text,
          [condition.path],
          truth === 'unknown' ? [condition.path] : [],
        );
      }
      return compare(condition, found.value, setting);
    }
  }
}

const gateWords: Readonly<Record<GateId, Readonly<Record<string, string>>>> = {
  scope: { in: 'within the scope of the Act', out: 'outside the scope of the Act' },
  provider: { yes: 'the user is the provider', no: 'the user is not the provider' },
  placed: { yes: 'placed on the Union market', no: 'not placed on the Union market' },
  gpai: { yes: 'a general-purpose AI model', no: 'not a general-purpose AI model' },
  'systemic-risk': { yes: 'systemic risk', no: 'no systemic risk' },
  'open-source-exception': {
    met: 'the open-source exception is met',
    'not-met': 'the open-source exception is not met',
  },
};

const gateQuestions: Readonly<Record<GateId, string>> = {
  scope: 'whether it is within the scope of the Act',
  provider: 'whether the user is the provider',
  placed: 'whether it is placed on the Union market',
  gpai: 'whether it is a general-purpose AI model',
  'systemic-risk': 'whether it has systemic risk',
  'open-source-exception': 'whether the open-source exception is met',
};

/** What a gate answered, as a clause. */
function gateInWords(gate: GateId, answer: string): string {
  return (
    gateWords[gate][answer] ??
    `${gateQuestions[gate]} ${answer === 'review' ? 'needs a legal view' : 'is not known yet'}`
  );
}

type LeafCondition = Exclude<
  Condition,
  | { test: 'all' | 'any' }
  | { test: 'not' | 'admitted' | 'unsettled' | 'answered' | 'computed' | 'given' }
>;

/** A condition over one fact whose value is known. */
function compare(condition: LeafCondition, value: unknown, setting: Setting): Judgement {
  const { path } = condition;
  const say = (holds: boolean, words: string): Judgement =>
    leaf(setting, holds ? 'true' : 'false', condition.text ?? `\`${path}\` ${words}`, [path]);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  switch (condition.test) {
    case 'is':
      return say(value === condition.value, `is ${String(value)}`);
    case 'is-one-of':
      return say(
        condition.values.some((one) => one === value),
        `is ${String(value)}`,
      );
    case 'includes-any':
      return say(
        condition.values.some((one) => list.includes(one)),
        `lists ${list.join(', ') || 'nothing'}`,
      );
    case 'includes-all':
      return say(
        condition.values.every((one) => list.includes(one)),
        `lists ${list.join(', ') || 'nothing'}`,
      );
    case 'more-than':
      return value instanceof Decimal
        ? say(value.isMoreThan(condition.limit), `is ${value.text}`)
        : leaf(setting, 'unknown', `\`${path}\` is not a number`, [path], [path]);
    case 'before':
      return say(String(value) < condition.date, `is ${String(value)}`);
    case 'on-or-after':
      return say(String(value) >= condition.date, `is ${String(value)}`);
  }
}

/** Joins judged parts; of several unknown parts of an `all` only the first names what is missing, as the user can settle one after the other. */
function combine(
  condition: Condition & { test: 'all' | 'any' },
  parts: readonly Judgement[],
  truth: Truth,
): Judgement {
  const unknown = parts.filter((part) => part.reason.truth === 'unknown');
  const missing =
    truth !== 'unknown'
      ? []
      : condition.test === 'all'
        ? (unknown[0]?.missing ?? [])
        : unknown.flatMap((part) => part.missing);
  const decisive = parts.filter((part) => part.reason.truth === truth);
  const shown = decisive.length > 0 ? decisive : parts;
  return {
    reason: {
      text:
        condition.text ??
        [...new Set(shown.map((part) => part.reason.text))].join(
          condition.test === 'all' || truth === 'false' ? ', and ' : ', or ',
        ),
      truth,
      provision: null,
      authority: null,
      facts: [],
      because: parts.map((part) => part.reason),
    },
    missing,
    borderline: parts.some((part) => part.borderline),
    mayBeReview:
      (truth === 'unknown' || truth === 'review') &&
      parts.some((part) => part.mayBeReview === true || isUnsettledHere(part)),
    isElsewhere: truth === 'review' && parts.some((part) => part.isElsewhere === true),
  };
}

/** True for a review that rests on an unsettled question of law itself. */
function isUnsettledHere(part: Judgement): boolean {
  return part.reason.truth === 'review' && part.isElsewhere !== true;
}

function withTruth(judged: Judgement, truth: Truth, text?: string): Judgement {
  return { ...judged, reason: { ...judged.reason, truth, text: text ?? judged.reason.text } };
}
