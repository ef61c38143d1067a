/** Is the compute above the thresholds for general purpose and for systemic risk? */
import type { Decimal } from '../facts/decimal.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { fillSentence } from '../finding/say.js';
import type { Computation, Computed } from './computation.js';
import {
  type ComputeFigure,
  cumulativeFigure,
  isBound,
  isGreater,
  limitGeneralPurpose,
  limitSystemicRisk,
  parameterUpdateFigure,
  statedFigure,
  straddles,
} from './compute.js';
import { computeValue, figureValue, limitValue, ratioValue } from './limit-text.js';
import { notKnown } from './not-known.js';
import { type Rival, rivalsOfCumulative, rivalsOfUpdates } from './rival-figures.js';

/**
 * Compares a figure with a limit, strictly and exactly; a bound settles the test on its own side only. A rival on the other side of the
 * limit leaves the test open, but an estimate lifts nothing that the stated figure says.
 */
function isAbove(
  figure: ComputeFigure | null,
  limit: Decimal,
  name: string,
  missing: string,
  rivals: readonly Rival[] = [],
): Computed {
  if (!figure) return notKnown(`the ${name} is not known`, [missing]);
  const answer = isGreater(figure, limit);
  const values = {
    figure: figureValue(figure),
    limit: limitValue(limit),
    ratio: ratioValue(figure.value, limit),
  };
  if (answer === 'unknown') {
    const said = fillSentence(
      `the ${name} is stated only as {figure}, which does not settle whether it is above {limit}`,
      values,
    );
    return notKnown(said, [missing], [figure.path]);
  }
  const above = answer === 'true';
  const rival = rivals.find(
    (each) => isGreater(each, limit) !== answer && !(above && each.kind === 'estimated'),
  );
  if (rival) {
    const said = fillSentence(
      `the ${name} is stated as {figure}, and ${rival.says} is {rival}, which do not lie on the same side of {limit}`,
      { ...values, rival: computeValue(rival.value, rival.arithmetic) },
    );
    return notKnown(said, [rival.against ?? figure.path, rival.path]);
  }
  const how = figure.kind === 'estimated' ? 'estimated as' : 'of';
  return {
    truth: answer,
    ...fillSentence(
      `the ${name} ${how} {figure} is ${above ? 'above' : 'not above'} {limit} ({ratio} the threshold)`,
      values,
    ),
    paths: [figure.path],
    borderline: !isBound(figure) && straddles(figure.value, limit),
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
export const aboveSystemicRisk = (facts: ModelFacts): Computed =>
  isAbove(
    cumulativeFigure(facts),
    limitSystemicRisk,
    'cumulative training compute',
    'training.compute.cumulative_flop',
    rivalsOfCumulative(facts),
  );

/** Is the compute that is planned above the threshold of systemic risk? Asked only of what is stated. */
export const plannedAboveSystemicRisk = (facts: ModelFacts): Computed =>
  isAbove(
    statedFigure(facts, 'training.compute.planned_cumulative_flop'),
    limitSystemicRisk,
    'planned cumulative training compute',
    'training.compute.planned_cumulative_flop',
  );
