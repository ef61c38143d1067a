/** Evaluates a condition over the facts to one of four truths, with the reason in the condition's own shape. */

import type { Condition, GateId, PositionKey } from '../facts/condition.js';
import { Decimal } from '../facts/decimal.js';
import type { CheckSeverity } from '../facts/define.js';
import { given, lookup, noted } from '../facts/lookup.js';
import type { Computation, Spot } from '../figures/computation.js';
import { joined, type Said, say } from '../finding/say.js';
import {
  amountValue,
  dayValue,
  listValue,
  pathValue,
  saidValue,
  textValue,
  type Value,
  wordValue,
} from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';
import type { ReadResult } from '../read/read-result.js';
import type { FactUsed, PositionTaken, Reason, Truth } from './assessment.js';
import { computedOnce } from './computed-once.js';

/** What an evaluation may look at; gates are asked for by name and decided once. */
export interface Setting {
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
  readonly spots?: readonly Spot[];
  /** How grave it is that an expectation does not hold, where the computation says so. */
  readonly severity?: CheckSeverity;
  /** An unknown part of which, were it known, the law might be unsettled: one of its resolutions is `review`. */
  readonly mayBeReview?: boolean;
  /** A review that comes from another gate: settled there, this may turn out either way. */
  readonly isElsewhere?: boolean;
}

/** The answers of a position that mean: the unsettled part counts. */
const countingAnswers: readonly string[] = [
  'no',
  'not-met',
  'not-required',
  'out',
  'counts',
  'does-not-apply',
];

/** Decides `condition`. Never throws on facts; throws a RangeError for a computation that does not exist (a defect of ours). */
export function evaluate(condition: Condition, setting: Setting): Judgement {
  return judge(condition, setting, false);
}

const brief = new WeakMap<Setting, Setting>();

/** What comes out without the words for it. */
export interface Outline extends Pick<Judgement, 'spots' | 'severity'> {
  readonly truth: Truth;
}

/** The truth and the spots alone, for those who read no reason: its words and facts are not gathered. */
export function outlineOf(condition: Condition, setting: Setting): Outline {
  let own = brief.get(setting);
  if (own === undefined) {
    own = { ...setting, isBrief: true };
    brief.set(setting, own);
  }
  const { reason, spots, severity } = judge(condition, own, false);
  return { truth: reason.truth, ...(spots && { spots }), ...(severity && { severity }) };
}

/** The truth alone, for those who ask nothing else. */
export function truthOf(condition: Condition, setting: Setting): Truth {
  return outlineOf(condition, setting).truth;
}

/** Words that are made where somebody reads them. */
type Wording = () => Pick<Said, 'text' | 'values'>;

const unworded: Pick<Said, 'text' | 'values'> = { text: '', values: [] };

/** Two helpers to name the outcome of a condition that has no parts. */
function leaf(
  setting: Setting,
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
function sentenceOf(condition: Condition, made: Wording): Pick<Said, 'text' | 'values'> {
  return condition.text === undefined ? made() : say(condition.text);
}

const shown = new WeakMap<ReadResult, Map<string, FactUsed>>();

/** A fact as a reason shows it; many reasons show the same. */
export function used(path: string, { read }: Pick<Setting, 'read'>): FactUsed {
  let own = shown.get(read);
  if (own === undefined) {
    own = new Map();
    shown.set(read, own);
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
        if (judged.reason.truth === deciding)
          return combine(condition, [judged], deciding, setting);
      }
      const truth = (['unknown', 'review'] as const).find((kind) =>
        parts.some((part) => part.reason.truth === kind),
      );
      return combine(condition, parts, truth ?? negated[deciding], setting);
    }
    case 'not': {
      const judged = judge(condition.part, setting, isAdmission);
      return withTruth(setting, judged, negated[judged.reason.truth], () =>
        condition.text === undefined ? judged.reason : say(condition.text),
      );
    }
    case 'admitted':
      return judge(condition.part, setting, true);
    case 'unsettled': {
      const judged = judge(condition.part, setting, isAdmission);
      const position = setting.position(condition.key);
      const isUnsure = judged.reason.truth === 'unknown' || judged.reason.truth === 'review';
      if (isUnsure && !position) return { ...judged, mayBeReview: true };
      if (judged.reason.truth !== 'true') return judged;
      if (!position)
        return withTruth(setting, judged, 'review', () =>
          joined([judged.reason, say(condition.why)], '; '),
        );
      setting.take?.(condition.key);
      const truth = countingAnswers.includes(position.answer) ? 'true' : 'false';
      return withTruth(setting, judged, truth, () =>
        joined([judged.reason, positionSaid(position)], '; '),
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
        () => sentenceOf(condition, () => say(gateInWords(condition.gate, answer))),
        [],
        truth === 'unknown' ? setting.missing(condition.gate) : [],
        setting.carried(condition.gate),
      );
      return truth === 'review' ? { ...judged, isElsewhere: true } : judged;
    }
    case 'computed': {
      const { value: result, paths: read } = computedOnce(condition.name, setting);
      const paths = result.paths ?? read;
      const judged = leaf(
        setting,
        result.truth,
        () =>
          sentenceOf(condition, () => ({
            text: result.text ?? condition.name.replaceAll('-', ' '),
            values: result.values ?? [],
          })),
        paths,
        result.missing ?? (result.truth === 'unknown' ? (result.paths ?? []) : []),
        { borderline: result.borderline ?? false, caveats: result.caveats ?? [] },
      );
      return {
        ...judged,
        ...(result.spots && { spots: result.spots }),
        ...(result.severity && { severity: result.severity }),
      };
    }
    default: {
      const found = lookup(facts, condition.path);
      if (condition.test === 'given') {
        return leaf(
          setting,
          found.state === 'given' ? 'true' : 'false',
          () =>
            sentenceOf(condition, () =>
              say(`{path} is ${found.state === 'given' ? '' : 'not '}stated`, {
                path: pathValue(condition.path),
              }),
            ),
          [condition.path],
        );
      }
      if (found.state !== 'given') {
        const truth: Truth = isAdmission && found.state === 'missing' ? 'false' : 'unknown';
        const path = pathValue(condition.path);
        const wording = (): Said =>
          found.state === 'missing'
            ? say('{path} is not stated', { path })
            : say('{path} is {how}: {reason}', {
                path,
                how: { ...wordValue(found.state), shown: found.state.replace('_', ' ') },
                reason: saidValue(found.reason),
              });
        return leaf(
          setting,
          truth,
          wording,
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
  const judged = (holds: boolean, words: string, named: () => Value): Judgement =>
    leaf(
      setting,
      holds ? 'true' : 'false',
      () =>
        sentenceOf(condition, () =>
          say(`{path} ${words}`, { path: pathValue(path), named: named() }),
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
            () => say('{path} is not a number', { path: pathValue(path) }),
            [path],
            [path],
          );
    case 'before':
      return judged(String(value) < condition.date, 'is {named}', () => dayValue(String(value)));
    case 'on-or-after':
      return judged(String(value) >= condition.date, 'is {named}', () => dayValue(String(value)));
  }
}

/** Joins judged parts; of several unknown parts of an `all` only the first names what is missing, as the user can settle one after the other. */
function combine(
  condition: Condition & { test: 'all' | 'any' },
  parts: readonly Judgement[],
  truth: Truth,
  setting: Setting,
): Judgement {
  const unknown = parts.filter((part) => part.reason.truth === 'unknown');
  const missing =
    truth !== 'unknown'
      ? []
      : condition.test === 'all'
        ? (unknown[0]?.missing ?? [])
        : unknown.flatMap((part) => part.missing);
  const wording = (): Pick<Said, 'text' | 'values'> => {
    const decisive = parts.filter((part) => part.reason.truth === truth);
    const shown = decisive.length > 0 ? decisive : parts;
    return joined(
      distinct(shown.map(({ reason }) => reason)),
      condition.test === 'all' || truth === 'false' ? ', and ' : ', or ',
    );
  };
  const { text, values } = setting.isBrief === true ? unworded : sentenceOf(condition, wording);
  return {
    reason: {
      text,
      values,
      key: null,
      truth,
      provision: null,
      authority: null,
      facts: [],
      because: parts.map((part) => part.reason),
    },
    missing,
    borderline: parts.some((part) => part.borderline),
    caveats: [...new Set(parts.flatMap((part) => part.caveats))],
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

function withTruth(setting: Setting, judged: Judgement, truth: Truth, wording: Wording): Judgement {
  const { text, values } = setting.isBrief === true ? unworded : wording();
  return { ...judged, reason: { ...judged.reason, truth, text, values } };
}

/** The provider's own view, as part of a reason. */
export function positionSaid({ because }: PositionTaken): Said {
  return say("the provider's position: {because}", { because: saidValue(because) });
}

/** Reasons without those whose words were there before. */
export function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
