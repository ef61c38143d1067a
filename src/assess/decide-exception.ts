/** Decides the exception for open source: which of its conditions hold, and which facts decide. */
import type { ExceptionGate } from '../facts/define.js';
import { fillSentence, joinSentences, type Said } from '../finding/say.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import type { GateResult, Reason, Truth } from './assessment.js';
import { decisiveLeaves } from './decisive-leaves.js';
import { evaluate, positionSaid } from './evaluate.js';
import { withBorderline } from './gate-caveats.js';
import type { EvaluationContext } from './judge-leaf.js';

export type Draft = Omit<GateResult, 'position' | 'summary' | 'verdict'>;

/** The reason with the provision behind it, and the one that explains it. */
export function withProvision(
  reason: Reason,
  provision: ProvisionId,
  readBy?: ProvisionId,
): Reason {
  return {
    ...reason,
    provision,
    authority: provisions[provision].authority,
    ...(readBy && { read_by: readBy }),
  };
}

/** Blocks the provider's position on monetisation may answer: recital and guideline alone carry them. */
export function decideException(gate: ExceptionGate, setting: EvaluationContext): Draft {
  const monetisation = setting.position('monetisation');
  const conditions = Object.entries(gate.met).map(([name, block]) => {
    const judged = evaluate(block.holds, setting);
    const isAnswered =
      block.position === 'monetisation' &&
      judged.reason.truth === 'false' &&
      monetisation?.answer === 'met';
    if (isAnswered) setting.take?.('monetisation');
    const truth: Truth = isAnswered ? 'true' : judged.reason.truth;
    const because = isAnswered
      ? [
          {
            ...judged.reason,
            ...withoutParams(joinSentences([judged.reason, positionSaid(monetisation)], '; ')),
          },
        ]
      : [judged.reason];
    return {
      truth,
      missing: judged.missing,
      borderline: judged.borderline,
      caveats: judged.caveats,
      reason: withProvision(
        {
          ...{ text: name, values: [], key: name },
          ...{ truth, provision: null, authority: null, facts: [], because },
        },
        block.provision,
        block.readBy,
      ),
    };
  });
  const truths = conditions.map(({ truth }) => truth);
  const answer = truths.includes('false')
    ? 'not-met'
    : truths.includes('unknown')
      ? 'open'
      : truths.includes('review')
        ? 'review'
        : 'met';
  const decisive: Readonly<Record<string, Truth>> = {
    'not-met': 'false',
    open: 'unknown',
    review: 'review',
    met: 'true',
  };
  const shown = conditions.filter(({ truth }) => truth === decisive[answer]);
  // Met rests on every block; not met on each that fails, so that one firm failure makes it firm.
  const deciding = answer === 'met' ? conditions : shown;
  const borderline =
    answer === 'met'
      ? deciding.some((each) => each.borderline)
      : answer === 'not-met' && deciding.every((each) => each.borderline);
  const named =
    answer === 'open' ? shown.map(({ reason }) => reason) : shown.flatMap(clausesOf(gate, answer));
  const { text, values } =
    answer === 'met'
      ? fillSentence(
          'all four blocks hold: licence, no monetisation, public availability, no systemic risk',
        )
      : answer === 'open'
        ? joinSentences([fillSentence('not known: '), joinSentences(named, ', ')], '')
        : joinSentences(unlike(named), '; ');
  return {
    answer,
    reason: {
      text,
      values,
      key: null,
      truth: decisive[answer] ?? 'unknown',
      provision: gate.provision,
      authority: provisions[gate.provision].authority,
      facts: [],
      because: conditions.map(({ reason }) => reason),
    },
    missing:
      answer === 'open'
        ? [
            ...new Set(
              conditions.flatMap(({ truth, missing }) => (truth === 'unknown' ? missing : [])),
            ),
          ]
        : [],
    borderline,
    caveats: withBorderline(
      deciding.flatMap(({ caveats }) => caveats),
      borderline,
    ),
  };
}

/** What a condition that decides says: the words of its failing, or what its reason rests on. */
const clausesOf =
  (gate: ExceptionGate, answer: string) =>
  ({ reason }: { readonly reason: Reason }): readonly ClauseWords[] => {
    const fails = gate.met[reason.key ?? '']?.fails;
    return answer === 'not-met' && fails !== undefined
      ? [fillSentence(fails)]
      : decisiveLeaves(reason);
  };

/** The clauses of a reason that says why the exception is not met or needs a legal view, one by one; empty where it says something else. */
export function exceptionClauses(
  gate: ExceptionGate,
  { answer, reason, position }: Pick<GateResult, 'answer' | 'reason' | 'position'>,
): readonly ClauseWords[] {
  const truth = { 'not-met': 'false', review: 'review' }[answer];
  if (truth === undefined || position !== null) return [];
  const conditions = reason.because.filter((each) => each.truth === truth);
  return unlike(conditions.flatMap((each) => clausesOf(gate, answer)({ reason: each })));
}

/** A clause with what it names. */
export type ClauseWords = Pick<Said, 'text' | 'values'>;

export const withoutParams = ({ text, values }: ClauseWords): ClauseWords => ({ text, values });

/** Clauses without those whose words were there before. */
function unlike(clauses: readonly ClauseWords[]): readonly ClauseWords[] {
  return [...new Map(clauses.map((clause) => [clause.text, clause])).values()];
}
