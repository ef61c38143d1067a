/** What a rule of openness answers: one of four truths, with a clause that says why, and how several answers become one. */

import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { ComputationContext, Computed } from '../../figures/computation.js';
import { fillSentence, joinSentences, partSentences } from '../../finding/say.js';
import type { Params } from '../../finding/value.js';

/** The four truths from the one that decides to the one that lets pass, as all of several must hold. */
const strictest = ['false', 'unknown', 'review', 'true'] as const;
/** The same where one of several may be chosen. */
const mildest = ['true', 'review', 'unknown', 'false'] as const;

export type Judged = Computed & { readonly text: string };
export type JudgedTruth = Judged['truth'];

/** An answer with its clause; `missing` names the facts that would settle it. */
export function judged(
  truth: JudgedTruth,
  sentence: string,
  params: Params = {},
  missing: readonly string[] = [],
): Judged {
  const { text, values } = fillSentence(sentence, params);
  return { truth, text, values, ...(missing.length > 0 && { missing }) };
}

/** What stands between the clauses of several answers that decide together; `all` of a condition puts its own mark. */
export const clauseMark = '; ';

/** The answer of other clauses as what a sentence says of them: behind the sentence, so that none can be taken for one beside it. */
export function because(
  sentence: string,
  { truth, text, values = [] }: Judged,
  missing: readonly string[] = [],
): Judged {
  const clauses = joinSentences(partSentences({ text, values }, clauseMark), ', also ');
  const said = joinSentences([fillSentence(sentence), clauses], ': ');
  return { truth, text: said.text, values: said.values, ...(missing.length > 0 && { missing }) };
}

/** All must hold: the strictest answer, with the clauses of all that give it. */
export const allOf = (...parts: readonly Judged[]): Judged => pick(parts, strictest);

/** One of them may be chosen: the mildest answer. */
export const oneOf = (...parts: readonly Judged[]): Judged => pick(parts, mildest);

function pick(parts: readonly Judged[], order: readonly JudgedTruth[]): Judged {
  const truth = order.find((each) => parts.some((part) => part.truth === each)) ?? 'true';
  const deciding = parts.filter((part) => part.truth === truth);
  const said = deciding.filter(({ text }) => text !== '');
  const distinct = [...new Map(said.map((part) => [part.text, part])).values()];
  const { text, values } = joinSentences(
    distinct.map((part) => ({ text: part.text, values: part.values ?? [] })),
    clauseMark,
  );
  const missing = truth === 'unknown' ? deciding.flatMap((part) => part.missing ?? []) : [];
  return { truth, text, values, ...(missing.length > 0 && { missing: [...new Set(missing)] }) };
}

/** A rule as a computation that a criterion can name; what it looked up becomes its facts. */
export type OpennessRule = (facts: ModelFacts, context: ComputationContext) => Judged;

/** Rules by the names that criteria use. */
export type Rules = Readonly<Record<string, OpennessRule>>;
