/** Does another fact contradict the status of the placing, or the denial of a designation? */
import type { Computation, Computed, FailedPlace } from '../../figures/computation.js';
import {
  designationSpots,
  placementSpots,
  roleContradicted,
} from '../../figures/contradictions.js';
import type { Tests } from '../../figures/truth.js';

/** Does another fact say that the model is on the Union market, although its status denies it? */
const placementContradicted: Computation = (facts) => asCondition(placementSpots(facts));

/** Is the model said not to be designated beside the day on which it was? */
const designationContradicted: Computation = (facts) => asCondition(designationSpots(facts));

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
  'designation-contradicted': designationContradicted,
  'placement-contradicted': placementContradicted,
  'role-contradicted': roleContradicted,
} satisfies Tests;
