/** Evaluates a condition over the facts to one of four truths, with the reason in the condition's own shape. */

import type { Condition, GateId } from '../facts/condition.js';
import { lookup } from '../facts/lookup.js';
import { fillSentence, joinSentences, type Said } from '../finding/say.js';
import { pathValue, saidValue, wordValue } from '../finding/value.js';
import { gates } from '../gates/registry.gen.js';
import type { PositionTaken, Reason, Truth } from './assessment.js';
import { computedOnce } from './computed-once.js';
import {
  compare,
  type EvaluationContext,
  type Judgement,
  leaf,
  sentenceOf,
  unworded,
  type Wording,
} from './judge-leaf.js';

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
export function evaluate(condition: Condition, setting: EvaluationContext): Judgement {
  return evaluateCondition(condition, setting, false);
}

const brief = new WeakMap<EvaluationContext, EvaluationContext>();

/** What comes out without the words for it. */
export interface Outline extends Pick<Judgement, 'spots' | 'severity'> {
  readonly truth: Truth;
}

/** The truth and the spots alone, for those who read no reason: its words and facts are not gathered. */
export function outlineOf(condition: Condition, setting: EvaluationContext): Outline {
  let own = brief.get(setting);
  if (own === undefined) {
    own = { ...setting, isBrief: true };
    brief.set(setting, own);
  }
  const { reason, spots, severity } = evaluateCondition(condition, own, false);
  return { truth: reason.truth, ...(spots && { spots }), ...(severity && { severity }) };
}

/** The truth alone, for those who ask nothing else. */
export function truthOf(condition: Condition, setting: EvaluationContext): Truth {
  return outlineOf(condition, setting).truth;
}

const negated: Readonly<Record<Truth, Truth>> = {
  true: 'false',
  false: 'true',
  unknown: 'unknown',
  review: 'review',
};

function evaluateCondition(
  condition: Condition,
  setting: EvaluationContext,
  isAdmission: boolean,
): Judgement {
  const { facts } = setting.read;
  switch (condition.test) {
    case 'all':
    case 'any': {
      const parts: Judgement[] = [];
      const deciding: Truth = condition.test === 'all' ? 'false' : 'true';
      for (const part of condition.parts) {
        const judged = evaluateCondition(part, setting, isAdmission);
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
      const judged = evaluateCondition(condition.part, setting, isAdmission);
      return withTruth(setting, judged, negated[judged.reason.truth], () =>
        condition.text === undefined ? judged.reason : fillSentence(condition.text),
      );
    }
    case 'admitted':
      return evaluateCondition(condition.part, setting, true);
    case 'unsettled': {
      const judged = evaluateCondition(condition.part, setting, isAdmission);
      const position = setting.position(condition.key);
      const isUnsure = judged.reason.truth === 'unknown' || judged.reason.truth === 'review';
      if (isUnsure && !position) return { ...judged, mayBeReview: true };
      if (judged.reason.truth !== 'true') return judged;
      if (!position)
        return withTruth(setting, judged, 'review', () =>
          joinSentences([judged.reason, fillSentence(condition.why)], '; '),
        );
      setting.take?.(condition.key);
      const truth = countingAnswers.includes(position.answer) ? 'true' : 'false';
      return withTruth(setting, judged, truth, () =>
        joinSentences([judged.reason, positionSaid(position)], '; '),
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
        () => sentenceOf(condition, () => fillSentence(gateInWords(condition.gate, answer))),
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
              fillSentence(`{path} is ${found.state === 'given' ? '' : 'not '}stated`, {
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
            ? fillSentence('{path} is not stated', { path })
            : fillSentence('{path} is {how}: {reason}', {
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

/** What a gate answered, as a clause. */
function gateInWords(gate: GateId, answer: string): string {
  const { whether, ...answers } = gates[gate].inReasons;
  return (
    answers[answer] ??
    `${whether} ${answer === 'review' ? 'needs a legal view' : 'is not known yet'}`
  );
}

/** Joins judged parts; of several unknown parts of an `all` only the first names what is missing, as the user can settle one after the other. */
function combine(
  condition: Condition & { test: 'all' | 'any' },
  parts: readonly Judgement[],
  truth: Truth,
  setting: EvaluationContext,
): Judgement {
  const unknown = parts.filter((part) => part.reason.truth === 'unknown');
  // What holds may still name facts: of a contradiction, or of a criterion that nobody can judge yet.
  const missing =
    truth !== 'unknown'
      ? parts.flatMap((part) => (part.reason.truth === truth ? part.missing : []))
      : condition.test === 'all'
        ? (unknown[0]?.missing ?? [])
        : unknown.flatMap((part) => part.missing);
  const wording = (): Pick<Said, 'text' | 'values'> => {
    const decisive = parts.filter((part) => part.reason.truth === truth);
    return joinSentences(
      distinct(decisive.map(({ reason }) => reason)),
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

function withTruth(
  setting: EvaluationContext,
  judged: Judgement,
  truth: Truth,
  wording: Wording,
): Judgement {
  const { text, values } = setting.isBrief === true ? unworded : wording();
  return { ...judged, reason: { ...judged.reason, truth, text, values } };
}

/** The provider's own view, as part of a reason. */
export function positionSaid({ because }: PositionTaken): Said {
  return fillSentence("the provider's position: {because}", { because: saidValue(because) });
}

/** Reasons without those whose words were there before. */
export function distinct(reasons: readonly Reason[]): readonly Reason[] {
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
}
