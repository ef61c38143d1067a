/** Expectations over facts that feed a question of law: whether roles, days, figures and channels can be true together. */
import { say } from '../../finding/say.js';
import { pathValue, wordValue } from '../../finding/value.js';
import { Decimal } from '../decimal.js';
import { given } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import type { FactPath } from '../paths.gen.js';
import type { Computation, Computed, Spot } from './computation.js';
import {
  estimateCompute,
  isBound,
  isWithinBand,
  limitGeneralPurpose,
  limitSystemicRisk,
  modificationFigure,
  statedFigure,
  thirdTests,
} from './compute.js';
import { aboveSystemicRisk } from './gates/compute-thresholds.js';
import { computeValue } from './gates/limit-text.js';
import { rivalsOfCumulative } from './rival-figures.js';
import { entriesAt, flagAt, numberAt, textAt } from './stated.js';
import { told, unknown } from './truth.js';

/** A designation presupposes a general-purpose AI model (Art. 51(1)). */
export const designationFitsGenerality: Computation = (facts) => {
  const generality = textAt(facts, 'model.generality');
  if (flagAt(facts, 'risk.systemic.designated') !== true || generality === undefined)
    return unknown;
  if (generality === 'broad') return told([]);
  const path = 'model.generality';
  return told([
    { path, ...say('{at} is {stated}', { at: pathValue(path), stated: wordValue(generality) }) },
  ]);
};

const occasions: readonly FactPath[] = [
  'risk.systemic.notified_on',
  'risk.systemic.threshold_known_on',
];

/** Where nothing is to be notified, nothing was: save for a plan above the threshold or arguments that were accepted. */
export const notificationHasOccasion: Computation = (facts, context) => {
  const tellingPaths = occasions.filter((path) => textAt(facts, path) !== undefined);
  const isBelow = aboveSystemicRisk(facts).truth === 'false';
  const answer = context.answered('systemic-risk');
  if (tellingPaths.length === 0) return unknown;
  if (!isBelow || (answer !== 'no' && answer !== 'open')) return told([]);
  const planned = numberAt(facts, 'training.compute.planned_cumulative_flop');
  if (textAt(facts, 'risk.systemic.rebuttal') === 'accepted') return told([]);
  if (planned?.isMoreThan(limitSystemicRisk)) return told([]);
  return told(
    tellingPaths.map((path) => ({
      path,
      ...say('{at} is stated, and the compute stated is not above the threshold', {
        at: pathValue(path),
      }),
    })),
  );
};

/** Does the role of somebody who changes nothing stand beside a modification? */
export const roleContradicted: Computation = (facts) => {
  const kind = textAt(facts, 'role.kind');
  const modification = statedFigure(facts, 'role.modification.compute_flop');
  const isPassive = kind === 'host' || kind === 'integrator';
  const paths = ['role.kind', 'role.modification.compute_flop'];
  const isChanged = modification?.value.isMoreThan(Decimal.of('0')) ?? false;
  return isPassive && isChanged
    ? {
        truth: 'true',
        text: 'the role denies a modification that is stated',
        paths,
        missing: paths,
      }
    : { truth: 'false', text: 'no modification denies the role', paths };
};

/** A developer begins with no model of another provider; who hosts or integrates a model modifies none. */
export const roleFitsFacts: Computation = (facts, context) => {
  const kind = textAt(facts, 'role.kind');
  const isForeign = flagAt(facts, 'role.base_model.same_provider') === false;
  const spots: Spot[] = [];
  if (kind === 'developer' && isForeign) {
    const path = 'role.base_model.same_provider';
    spots.push({
      path: 'role.kind',
      ...say('{role} is developer, and {base} is false', {
        role: pathValue('role.kind'),
        base: pathValue(path),
      }),
    });
  }
  if (roleContradicted(facts, context).truth === 'true') {
    spots.push({
      path: 'role.kind',
      ...say('{role} is {kind}, and {compute} is stated', {
        role: pathValue('role.kind'),
        kind: wordValue(String(kind)),
        compute: pathValue('role.modification.compute_flop'),
      }),
    });
  }
  return kind === undefined ? unknown : told(spots);
};

/** For a modifier the whole is at least the base model and the modification. */
export const cumulativeCoversBase: Computation = (facts) => {
  const stated = statedFigure(facts, 'training.compute.cumulative_flop');
  const base = given(facts, 'role.base_model.training_compute_flop');
  if (!stated || !(base instanceof Decimal) || textAt(facts, 'role.kind') !== 'modifier')
    return unknown;
  const rival = rivalsOfCumulative(facts).find(
    ({ path }) => path === 'role.base_model.training_compute_flop',
  );
  return told(
    rival
      ? [
          {
            path: stated.path,
            ...say('{at} is {stated}, and with {base} it is at least {sum}', {
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
    if (!isOutside) return told([]);
  }
  if (isWithinBand(stated.value, estimate.value)) return told([]);
  const spot = {
    path: 'training.compute.parameter_update_flop',
    ...say('{at} is {stated}, and {inputs} gives {estimate}', {
      inputs: pathValue('training.compute.estimate'),
      at: pathValue('training.compute.parameter_update_flop'),
      stated: computeValue(stated.value),
      estimate: computeValue(estimate.value),
    }),
  };
  return {
    ...told([spot]),
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

/** Weights that are said to be public reach the public through a channel, where the channels say what they give. */
export const weightsChannelsAgree: Computation = (facts) => {
  const path = 'licensing.availability.weights.public';
  const channels = entriesAt(facts, 'model.distribution_channels') ?? [];
  const isSaid = channels.length > 0 && channels.every(({ access }) => typeof access === 'string');
  const isGiven = channels.some(({ access }) => access === 'weights');
  const paths = [path, 'model.distribution_channels'];
  if (flagAt(facts, path) !== true || !isSaid || isGiven)
    return { truth: 'true', text: 'no channel denies that the weights are public', paths: [path] };
  const said = say('{public} is true, and no entry of {channels} gives the weights', {
    public: pathValue(path),
    channels: pathValue('model.distribution_channels'),
  });
  return {
    truth: 'unknown',
    text: said.text,
    values: said.values,
    paths,
    missing: paths,
  } satisfies Computed;
};
