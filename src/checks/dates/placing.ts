/** The tests on placing and withdrawal: status and days tell one story. */
import { textAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { asExpectation, placementSpots } from '../../figures/contradictions.js';
import { dayAt } from '../../figures/safety-clocks.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { dayValue, pathValue } from '../../finding/value.js';

const withdrawnPath = 'role.placement.withdrawn_on';

/** A withdrawal follows a placing, and one that is only planned is told as a warning. */
export const withdrawalFitsPlacing: Computation = (facts) => {
  const day = dayAt(facts, withdrawnPath);
  if (day === null) return unknown;
  const status = textAt(facts, 'role.placement.status');
  const placed = dayAt(facts, 'role.placement.date');
  const written = dayAt(facts, 'documentation.last_updated');
  const at = { path: withdrawnPath };
  if (status !== 'placed') {
    return failedAt([
      { ...at, ...fillSentence('{at} is not placed', { at: pathValue('role.placement.status') }) },
    ]);
  }
  if (placed !== null && day < placed) {
    return failedAt([
      {
        ...at,
        ...fillSentence('withdrawn on {day}, placed on {placed}', {
          day: dayValue(day),
          placed: dayValue(placed),
        }),
      },
    ]);
  }
  if (written === null || day <= written) return failedAt([]);
  return failedAt([
    {
      ...at,
      ...fillSentence(
        '{day} is later than {written}, on which the facts were last updated, so it counts as a plan',
        {
          day: dayValue(day),
          written: dayValue(written),
        },
      ),
      severity: 'warning',
      help: `Leave \`${withdrawnPath}\` out until the model is withdrawn, or write the day of the update in \`documentation.last_updated\``,
    },
  ]);
};

/** The same as an expectation: each place that contradicts the status. */
export const placementFitsStatus: Computation = (facts) => asExpectation(placementSpots(facts));

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'placement-fits-status': placementFitsStatus,
  'withdrawal-fits-placing': withdrawalFitsPlacing,
} satisfies Tests;
