/** The highest word that the stated facts prove for a release, the highest that is still possible, and what stands between them. */
import { type OpennessWord, opennessWords, unsettledNames } from '../../openness/parts/words.js';
import type { CriterionResult, OpennessWordResult, SchemeResult } from './openness-result.js';

/** Whether the weights are public: `null` where nothing says so. */
export type PublicWeights = boolean | null;

/** The word; criteria that are open or to be judged never count towards it. */
export function wordOf(
  osaid: SchemeResult,
  openWeights: SchemeResult,
  isPublic: PublicWeights,
): OpennessWordResult {
  const possible = possibleWord(osaid, openWeights, isPublic);
  const holds = provedWord(osaid, openWeights, isPublic);
  const shown = holds === null ? neutralWord(openWeights, isPublic) : opennessWords[holds];
  const scheme =
    possible === 'open-source' ? osaid : possible === 'open-weights' ? openWeights : null;
  return {
    holds: shown,
    possible: possible === null ? (shown ?? opennessWords.closed) : opennessWords[possible],
    blocked_by:
      holds === possible || scheme === null
        ? []
        : openCriteria(scheme.criteria).map(({ id }) => id),
  };
}

/** Criteria that facts or a person have yet to settle. */
export const openCriteria = (criteria: readonly CriterionResult[]): readonly CriterionResult[] =>
  criteria.filter(({ answer }) => answer === 'open' || answer === 'review');

function provedWord(
  osaid: SchemeResult,
  openWeights: SchemeResult,
  isPublic: PublicWeights,
): OpennessWord | null {
  if (osaid.answer === 'yes') return 'open-source';
  if (openWeights.answer === 'yes') return 'open-weights';
  if (isPublic === false) return 'closed';
  return isPublic === true && termsOf(openWeights)?.answer === 'no' ? 'restricted' : null;
}

function possibleWord(
  osaid: SchemeResult,
  openWeights: SchemeResult,
  isPublic: PublicWeights,
): OpennessWord | null {
  if (isPublic === false) return 'closed';
  if (osaid.answer !== 'no') return 'open-source';
  if (openWeights.answer !== 'no') return 'open-weights';
  return termsOf(openWeights)?.answer === 'no' ? 'restricted' : null;
}

const termsOf = ({ criteria }: SchemeResult): CriterionResult | undefined =>
  criteria.find(({ id }) => id === 'open-weights/terms');

/** Public weights of which the terms, the access or the running code is not proved: neither open nor restricted. */
function neutralWord({ criteria }: SchemeResult, isPublic: PublicWeights): string | null {
  if (isPublic !== true) return null;
  const [id, name] =
    Object.entries(unsettledNames).find(
      ([each]) => criteria.find((one) => one.id === each)?.answer !== 'yes',
    ) ?? [];
  const isRefused = criteria.find((one) => one.id === id)?.answer === 'no';
  return `public weights, ${name} not ${isRefused ? 'released' : 'settled'}`;
}
