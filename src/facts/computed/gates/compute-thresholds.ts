/** Is the compute above the thresholds for general purpose and for systemic risk? */
import { say } from '../../../finding/say.js';
import type { Decimal } from '../../decimal.js';
import { given } from '../../lookup.js';
import type { Computation, Computed } from '../computation.js';
import {
  cumulativeFigure,
  type Figure,
  limitGeneralPurpose,
  limitSystemicRisk,
  parameterUpdateFigure,
  statedFigure,
  straddles,
} from '../compute.js';
import { type Rival, rivalsOfCumulative, rivalsOfUpdates } from '../rival-figures.js';
import { computeValue, limitValue } from './limit-text.js';
import { notKnown } from './not-known.js';

/**
 * Compares a figure with a limit, strictly and exactly; an upper bound settles the test only downwards. A rival on the other side of the
 * limit leaves the test open, but an estimate lifts nothing that the stated figure says.
 */
function isAbove(
  figure: Figure | null,
  limit: Decimal,
  name: string,
  missing: string,
  rivals: readonly Rival[] = [],
): Computed {
  if (!figure) return notKnown(`the ${name} is not known`, [missing]);
  const above = figure.value.isMoreThan(limit);
  const values = {
    figure: computeValue(figure.value, figure.arithmetic),
    limit: limitValue(limit),
  };
  if (figure.kind === 'at most' && above) {
    const said = say(
      `the ${name} is stated only as at most {figure}, which does not settle whether it is above {limit}`,
      values,
    );
    return notKnown(said, [missing], [figure.path]);
  }
  const rival = rivals.find(
    ({ value, kind }) => value.isMoreThan(limit) !== above && !(above && kind === 'estimated'),
  );
  if (rival) {
    const said = say(
      `the ${name} is stated as {figure}, and ${rival.says} is {rival}, which do not lie on the same side of {limit}`,
      { ...values, rival: computeValue(rival.value, rival.arithmetic) },
    );
    return notKnown(said, [rival.against ?? figure.path, rival.path]);
  }
  const how =
    figure.kind === 'estimated' ? 'estimated as' : figure.kind === 'at most' ? 'of at most' : 'of';
  return {
    truth: above ? 'true' : 'false',
    ...say(`the ${name} ${how} {figure} is ${above ? 'above' : 'not above'} {limit}`, values),
    paths: [figure.path],
    borderline: figure.kind !== 'at most' && straddles(figure.value, limit),
  };
}

/** Is the compute of all updates of the parameters above the threshold of general purpose? */
export const aboveGeneralPurpose: Computation = (facts) =>
  isAbove(
    parameterUpdateFigure(facts),
    limitGeneralPurpose,
    'training compute',
    'training.compute.parameter_update_flop',
    rivalsOfUpdates(facts),
  );

/** Is the cumulative compute above the threshold of systemic risk? */
export const aboveSystemicRisk: Computation = (facts) =>
  isAbove(
    cumulativeFigure(facts),
    limitSystemicRisk,
    'cumulative training compute',
    'training.compute.cumulative_flop',
    rivalsOfCumulative(facts),
  );

/** Is the compute that is planned above the threshold of systemic risk? A model that is placed is past its plans. */
export const plannedAboveSystemicRisk: Computation = (facts) => {
  const path = 'training.compute.planned_cumulative_flop';
  const status = 'role.placement.status';
  if (given(facts, status) === 'placed' && given(facts, path) === undefined) {
    return {
      truth: 'false',
      text: 'the model is placed: its actual compute counts',
      paths: [status],
    };
  }
  const judged = isAbove(
    statedFigure(facts, path),
    limitSystemicRisk,
    'planned cumulative training compute',
    path,
  );
  // Whether there is still a plan hangs on the status, which is asked for first.
  const isAsked = judged.truth === 'unknown' && given(facts, status) === undefined;
  return isAsked ? { ...judged, missing: [status] } : judged;
};
