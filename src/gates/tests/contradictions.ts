/** Does another fact contradict the status of the placing, the denial of a designation, or compute below the threshold or within the third? */
import type { Computation, Computed, FailedPlace } from '../../figures/computation.js';
import { conditionSpots, modificationDaySpots } from '../../figures/condition-denied.js';
import {
  designationSpots,
  placementSpots,
  roleContradicted,
} from '../../figures/contradictions.js';
import { highRiskSupplySpots } from '../../figures/high-risk-supply.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { pathValue } from '../../finding/value.js';

/** Does another fact say that the model is on the Union market, although its status denies it? */
const placementContradicted: Computation = (facts) => asCondition(placementSpots(facts));

/** Is the model said not to be designated beside the day on which it was? */
const designationContradicted: Computation = (facts) => asCondition(designationSpots(facts));

/** Is the condition of systemic risk said to be met beside compute that denies it? */
const conditionDenied: Computation = (facts) => asCondition(conditionSpots(facts));

/** Is a day stated on which the modification passed the third, beside compute within it? */
const modificationDayDenied: Computation = (facts) => asCondition(modificationDaySpots(facts));

/** Is a supply into a high-risk system denied beside the annex of one? Then nobody can tell; else it adds no word to the denial. */
const highRiskSupplyDenied: Computation = (facts) => {
  const found = asCondition(highRiskSupplySpots(facts));
  if (found.truth === 'true') return { ...found, truth: 'unknown' };
  const path = 'role.supplied_into_high_risk_system';
  return {
    truth: 'false',
    ...fillSentence('{supplied} is false', { supplied: pathValue(path) }),
    paths: [path],
  };
};

/** True where something contradicts, with the facts to settle. */
function asCondition(spots: readonly FailedPlace[]): Computed {
  const [first] = spots;
  if (!first) return { truth: 'false', text: 'no fact contradicts it', paths: [] };
  const paths = spots.map(({ path }) => path);
  return {
    truth: 'true',
    text: first.text,
    values: Object.values(first.params ?? {}),
    paths,
    missing: paths,
  };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'condition-denied': conditionDenied,
  'designation-contradicted': designationContradicted,
  'high-risk-supply-denied': highRiskSupplyDenied,
  'modification-day-denied': modificationDayDenied,
  'placement-contradicted': placementContradicted,
  'role-contradicted': roleContradicted,
} satisfies Tests;
