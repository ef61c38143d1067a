/** The tests on the role: what it presupposes stands beside it. */
import { flagAt, textAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { asExpectation, roleContradicted } from '../../figures/contradictions.js';
import { highRiskSupplySpots } from '../../figures/high-risk-supply.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { pathValue, wordValue } from '../../finding/value.js';

/** A developer begins with no model of another provider; who hosts or integrates a model modifies none. */
export const roleFitsFacts: Computation = (facts, context) => {
  const kind = textAt(facts, 'role.kind');
  const isForeign = flagAt(facts, 'role.base_model.same_provider') === false;
  const spots: FailedPlace[] = [];
  if (kind === 'developer' && isForeign) {
    const path = 'role.base_model.same_provider';
    spots.push({
      path: 'role.kind',
      ...fillSentence('{role} is developer, and {base} is false', {
        role: pathValue('role.kind'),
        base: pathValue(path),
      }),
    });
  }
  const denied = roleContradicted(facts, context);
  const changePath = denied.paths?.at(-1);
  if (denied.truth === 'true' && changePath !== undefined) {
    spots.push({
      path: 'role.kind',
      ...fillSentence('{role} is {kind}, and {change} is stated', {
        role: pathValue('role.kind'),
        kind: wordValue(String(kind)),
        change: pathValue(changePath),
      }),
    });
  }
  return kind === undefined ? unknown : failedAt(spots);
};

/** Only a supply into a high-risk system has the annex of one. */
const highRiskAnnexHasSystem: Computation = (facts) => asExpectation(highRiskSupplySpots(facts));

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'high-risk-annex-has-system': highRiskAnnexHasSystem,
  'role-fits-facts': roleFitsFacts,
} satisfies Tests;
