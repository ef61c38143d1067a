/** Holds a claim of openness against what the stated facts support, and says what it lacks. */
import { type OpennessWord, opennessWords } from '../../openness/parts/words.js';
import type { CriterionResult, OpennessResult, SchemeResult } from './openness-result.js';
import { openCriteria } from './word.js';

export interface ClaimJudged {
  /** The claim is above the word that holds: above the one that is possible too, or not yet settled. */
  readonly is: 'exceeding' | 'unsettled' | 'held';
  /** The scheme whose words are used. */
  readonly scheme: SchemeResult;
  /** The criteria that do not hold, or those that are not settled. */
  readonly lacking: readonly CriterionResult[];
}

const schemeIds = { 'open-source': 'osaid-1.0', 'open-weights': 'open-weights' } as const;

/** Judges a claim by the scheme whose words it uses. */
export function judgeClaim(
  claims: Extract<OpennessWord, 'open-source' | 'open-weights'>,
  { schemes, word }: OpennessResult,
): ClaimJudged {
  const scheme = schemes.find(({ id }) => id === schemeIds[claims]);
  if (!scheme) throw new RangeError(`no scheme for ${claims}`);
  const isHeld =
    scheme.answer === 'yes' ||
    (claims === 'open-weights' && word.holds === opennessWords['open-source']);
  if (isHeld) return { is: 'held', scheme, lacking: [] };
  return scheme.answer === 'no'
    ? { is: 'exceeding', scheme, lacking: scheme.criteria.filter(({ answer }) => answer === 'no') }
    : { is: 'unsettled', scheme, lacking: openCriteria(scheme.criteria) };
}

/** How a scheme is named in a sentence: `the Open Source AI Definition 1.0`. */
export function schemeNamed({ name, version, id }: SchemeResult): string {
  return id === 'open-weights'
    ? 'what is called open weights'
    : `the ${name}${version ? ` ${version}` : ''}`;
}
