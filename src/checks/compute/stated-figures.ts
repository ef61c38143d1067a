/** The tests on stated compute: bounds in order, and figures that agree with estimate, base model and plan. */
import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { textAt } from '../../facts/stated.js';
import { basePaths } from '../../figures/base-paths.js';
import type { Computation } from '../../figures/computation.js';
import {
  cumulativeFigure,
  estimateCompute,
  isBound,
  isGreater,
  isWithinBand,
  limitGeneralPurpose,
  limitSystemicRisk,
  modificationFigure,
  statedFigure,
  thirdTests,
} from '../../figures/compute.js';
import { computeValue } from '../../figures/limit-text.js';
import { rivalsOfCumulative } from '../../figures/rival-figures.js';
import { isTrainingComplete } from '../../figures/training-complete.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { pathValue } from '../../finding/value.js';

/** For a modifier the whole is at least the base model and the modification. */
export const cumulativeCoversBase: Computation = (facts) => {
  const stated = statedFigure(facts, 'training.compute.cumulative_flop');
  const base = given(facts, 'role.base_model.training_compute_flop');
  if (!stated || !(base instanceof Decimal) || textAt(facts, 'role.kind') !== 'modifier')
    return unknown;
  const rival = rivalsOfCumulative(facts).find(
    ({ path }) => path === 'role.base_model.training_compute_flop',
  );
  return failedAt(
    rival
      ? [
          {
            path: stated.path,
            ...fillSentence('{at} is {stated}, and with {base} it is at least {sum}', {
              base: pathValue('role.base_model.training_compute_flop'),
              at: pathValue(stated.path),
              stated: computeValue(stated.value),
              sum: computeValue(rival.value),
            }),
          },
        ]
      : [],
  );
};

/**
 * A stated figure within the margin of its own estimate (Guidelines, Annex A.2). Where the figure lies on the side of a threshold that lowers
 * duties and the estimate on the other, the difference decides something and is an error; otherwise a warning.
 */
export const computeMatchesEstimate: Computation = (facts) => {
  const stated = statedFigure(facts, 'training.compute.parameter_update_flop');
  const estimate = estimateCompute(facts);
  if (!stated || !estimate) return unknown;
  if (isBound(stated)) {
    const isOutside =
      stated.least?.isMoreThan(estimate.value) ||
      (stated.most !== null && estimate.value.isMoreThan(stated.most));
    if (!isOutside) return failedAt([]);
  }
  if (isWithinBand(stated.value, estimate.value)) return failedAt([]);
  const spot = {
    path: 'training.compute.parameter_update_flop',
    ...fillSentence('{at} is {stated}, and {inputs} gives {estimate}', {
      inputs: pathValue('training.compute.estimate'),
      at: pathValue('training.compute.parameter_update_flop'),
      stated: computeValue(stated.value),
      estimate: computeValue(estimate.value),
    }),
  };
  return {
    ...failedAt([spot]),
    severity: lowers(facts, stated.value, estimate.value) ? 'error' : 'warning',
  };
};

/** Whether a figure below a limit that the estimate passes spares a duty. */
function lowers(facts: ModelFacts, stated: Decimal, estimate: Decimal): boolean {
  const isThirdAsked =
    textAt(facts, 'role.kind') === 'modifier' && modificationFigure(facts) !== null;
  const thirds = isThirdAsked ? thirdTests(facts).map(({ whole }) => whole.value) : [];
  const passes = (limit: Decimal, amount: Decimal): boolean => amount.isMoreThan(limit);
  const three = Decimal.of('3');
  return (
    [limitGeneralPurpose, limitSystemicRisk].some(
      (limit) => passes(limit, estimate) && !passes(limit, stated),
    ) ||
    thirds.some(
      (whole) => passes(whole, estimate.times(three)) && !passes(whole, stated.times(three)),
    )
  );
}

const planPath = 'training.compute.planned_cumulative_flop';

/** A lower bound of compute is no higher than the upper one; beside a higher one neither counts. */
export const computeBoundsInOrder: Computation = (facts) => {
  const paths = [
    'training.compute.parameter_update_flop',
    'training.compute.cumulative_flop',
    planPath,
    ...basePaths(facts).map((path) => `${path}.training_compute_flop`),
    'role.modification.compute_flop',
  ];
  const bounds = paths.flatMap((path) => {
    const [least, most] = [given(facts, `${path}.at_least`), given(facts, `${path}.at_most`)];
    return least instanceof Decimal && most instanceof Decimal ? [{ path, least, most }] : [];
  });
  if (bounds.length === 0) return unknown;
  return failedAt(
    bounds
      .filter(({ least, most }) => least.isMoreThan(most))
      .map(({ path, least, most }) => ({
        path,
        ...fillSentence('at least {least}, at most {most}', {
          least: computeValue(least),
          most: computeValue(most),
        }),
      })),
  );
};

/** Where training is complete, a plan is no more than what was spent. */
export const trainingCompleteFitsPlan: Computation = (facts) => {
  const plan = statedFigure(facts, planPath);
  const spent = cumulativeFigure(facts);
  if (isTrainingComplete(facts) !== true || !plan || !spent || isBound(spent)) return unknown;
  const isBeyond = isGreater(plan, spent.value) === 'true';
  return failedAt(
    isBeyond
      ? [
          {
            path: planPath,
            ...fillSentence('{at} is more than was spent', { at: pathValue(planPath) }),
          },
        ]
      : [],
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'compute-bounds-in-order': computeBoundsInOrder,
  'compute-matches-estimate': computeMatchesEstimate,
  'cumulative-covers-base': cumulativeCoversBase,
  'training-complete-fits-plan': trainingCompleteFitsPlan,
} satisfies Tests;
