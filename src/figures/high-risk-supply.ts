/** The annex of a high-risk system that is said not to be supplied. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { flagAt, textAt } from '../facts/stated.js';
import { fillSentence } from '../finding/say.js';
import { pathValue, wordValue } from '../finding/value.js';
import type { FailedPlace } from './computation.js';

const annexPath = 'role.high_risk_annex';
const suppliedPath = 'role.supplied_into_high_risk_system';

export function highRiskSupplySpots(facts: ModelFacts): readonly FailedPlace[] {
  const annex = textAt(facts, annexPath);
  if (flagAt(facts, suppliedPath) !== false || annex === undefined) return [];
  return [
    {
      path: annexPath,
      ...fillSentence('{at} is {annex}, and {supplied} is false', {
        at: pathValue(annexPath),
        annex: wordValue(annex),
        supplied: pathValue(suppliedPath),
      }),
    },
  ];
}
