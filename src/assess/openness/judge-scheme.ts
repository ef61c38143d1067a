/** Judges the criteria of one scheme over the facts, and makes its answer of theirs. */
import type { CriterionAnswer, Scheme } from '../../openness/define.js';
import type { FactUsed, Reason, Truth } from '../assessment.js';
import { evaluate } from '../evaluate.js';
import type { EvaluationContext } from '../judge-leaf.js';
import { classOf } from './class-of.js';
import type { CriterionResult, SchemeResult } from './openness-result.js';

const answers: Readonly<Record<Truth, CriterionAnswer>> = {
  true: 'yes',
  false: 'no',
  unknown: 'open',
  review: 'review',
};

/** The scheme with the answer of each criterion. */
export function judgeScheme(scheme: Scheme, setting: EvaluationContext): SchemeResult {
  const criteria = Object.entries(scheme.criteria).map(([key, criterion]): CriterionResult => {
    const { label, part, question, component = null, holds, asks } = criterion;
    const asked = asks ? evaluate(asks, setting) : null;
    const isAsked = asked === null || asked.reason.truth === 'true';
    const { reason, missing } = isAsked || asked === null ? evaluate(holds, setting) : asked;
    const answer = isAsked ? answers[reason.truth] : null;
    return {
      ...{ id: `${scheme.prefix}/${key}`, label, part, question, component, answer },
      verdict: answer === null ? 'Left out' : scheme.says[answer],
      reason: reasonOf(reason),
      missing: answer === 'open' ? missing : [],
    };
  });
  const { id, name, version, date, link } = scheme;
  return {
    ...{ id, name, version, date, link, authority: 'scheme' },
    answer: answerOf(scheme, criteria),
    counts: scheme.kind === 'counts' ? countsOf(scheme, criteria) : null,
    criteria,
  };
}

/** The clause of a reason with the facts of its whole tree, each but once. */
function reasonOf(reason: Reason): CriterionResult['reason'] {
  const factsOf = ({ facts, because }: Reason): readonly FactUsed[] => [
    ...facts,
    ...because.flatMap(factsOf),
  ];
  const stated = factsOf(reason).filter(({ value }) => value !== null);
  const facts = [...new Map(stated.map((each) => [each.path, each])).values()];
  return { text: reason.text, values: reason.values, facts };
}

function answerOf(scheme: Scheme, criteria: readonly CriterionResult[]): SchemeResult['answer'] {
  if (scheme.kind === 'counts') return null;
  return scheme.kind === 'classes' ? classOf(scheme, criteria) : strictest(criteria);
}

/** Any no decides, else any open, else any review: the order of the gates. */
export function strictest(criteria: readonly Pick<CriterionResult, 'answer'>[]): CriterionAnswer {
  const order = ['no', 'open', 'review'] as const;
  return order.find((each) => criteria.some(({ answer }) => answer === each)) ?? 'yes';
}

function countsOf(
  { says }: Scheme,
  criteria: readonly CriterionResult[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(says).map(([answer, words]) => [
      words.toLowerCase(),
      criteria.filter((each) => each.answer === answer).length,
    ]),
  );
}
