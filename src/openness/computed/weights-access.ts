/** Can anyone fetch the final parameters without asking? */
import { given } from '../../facts/lookup.js';
import { allOf, judged, type OpennessRule, type Rules } from './judged.js';
import { partOf } from './part.js';
import { isReleased } from './released.js';

/** Public and without a gate; behind one it is for a person to judge. */
const publicUngated: OpennessRule = (facts) => {
  const released = isReleased(partOf(facts, 'parameters_final'));
  if (released.truth !== 'true') return released;
  const path = 'licensing.availability.weights.access';
  const access = given(facts, path);
  if (access === 'open') return allOf(released, judged('true', 'anyone can fetch them'));
  return access === undefined
    ? judged('unknown', 'how the weights are reached is not stated', {}, [path])
    : judged('review', 'the weights are reached through a gate');
};

/** By the names that criteria use. */
export const computations = {
  'weights-public-ungated': publicUngated,
} satisfies Rules;
