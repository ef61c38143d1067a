/** Whether the stated parts of compute fit into the figures that they are parts of. */
import { numberAt } from '../../facts/stated.js';
import { statedFigure } from '../../figures/compute.js';
import { countedSum, isBeyondRounding, updatesSum } from '../../figures/compute-parts.js';
import { compared, type Test, truth } from '../../figures/truth.js';

/** The parts that count are together no more than the cumulative figure. */
export const componentsWithinCumulative: Test = (facts) =>
  compared(
    countedSum(facts)?.value,
    statedFigure(facts, 'training.compute.cumulative_flop')?.most ?? undefined,
    (sum, cumulative) => !isBeyondRounding(sum, cumulative),
  );

/** The parts that update parameters are together no more than the figure of the updates. */
export const componentsWithinUpdates: Test = (facts) => {
  const sum = updatesSum(facts)?.value;
  const stated = numberAt(facts, 'training.compute.parameter_update_flop');
  return sum === undefined || stated === undefined
    ? 'unknown'
    : truth(!isBeyondRounding(sum, stated));
};
