/** The tests on compute, parameters, time and energy; limits are compared exactly, plausibility with doubles. */
import { Decimal } from '../../facts/decimal.js';
import { asNumber, asText, entryAt, numberAt, textAt } from '../../facts/stated.js';
import { isAnyBaseSystemic } from '../../figures/bases.js';
import { estimateAt, estimatePaths, isWithinBand, statedFigure } from '../../figures/compute.js';
import { averageKilowatts, deviceHours, kilowattBounds } from '../../figures/hours-and-power.js';
import { compared, type Test, truth } from '../../figures/truth.js';

const ONE = Decimal.of('1');

export const activeParametersWithinTotal: Test = (facts) =>
  compared(
    numberAt(facts, 'model.parameters.active'),
    numberAt(facts, 'model.parameters.total'),
    (active, total) => !active.isMoreThan(total),
  );

/**
 * The modification is the only training the modifier reports, so both figures are one. Against a base with systemic risk all
 * compute that increased capabilities counts, so that the modification may be more than its updates (Guidelines, Annex A.1).
 */
export const modificationComputeEqual: Test = (facts) =>
  textAt(facts, 'role.kind') === 'modifier'
    ? compared(
        numberAt(facts, 'role.modification.compute_flop'),
        numberAt(facts, 'training.compute.parameter_update_flop'),
        (modification, training) =>
          isAnyBaseSystemic(facts)
            ? !training.isMoreThan(modification)
            : modification.compare(training) === 0,
      )
    : 'unknown';

/** The cumulative figure includes the parameter updates. */
export const cumulativeCoversUpdates: Test = (facts) =>
  compared(
    numberAt(facts, 'training.compute.parameter_update_flop'),
    // An upper bound of the whole is no less than a part of it either.
    statedFigure(facts, 'training.compute.cumulative_flop')?.most ?? undefined,
    (updates, cumulative) => !updates.isMoreThan(cumulative),
  );

/** The energy fits the hours: each device took a power that devices take. */
export const energyPlausible: Test = (facts) =>
  compared(numberAt(facts, 'training.energy.mwh'), deviceHours(facts), (energy, hours) => {
    const kilowatts = averageKilowatts(energy, hours);
    return kilowatts >= kilowattBounds.least && kilowatts <= kilowattBounds.most;
  });

/** A utilisation is a share of the peak: more than 0, at most 1. */
export const utilisationIsShare: Test = (facts) => {
  const utilisation = asNumber(entryAt(facts, 'training.compute.estimate')?.utilisation);
  return utilisation === undefined
    ? 'unknown'
    : truth(utilisation.isMoreThan(Decimal.of('0')) && !utilisation.isMoreThan(ONE));
};

/** The wall-clock days fit between the first and the last day of training. */
export const wallClockFitsDates: Test = (facts) => {
  const started = Date.parse(textAt(facts, 'training.duration.started') ?? '');
  const ended = Date.parse(textAt(facts, 'training.duration.ended') ?? '');
  const days = numberAt(facts, 'training.duration.wall_clock_days')?.toNumber();
  if (Number.isNaN(started) || Number.isNaN(ended) || days === undefined) return 'unknown';
  return truth(days <= (ended - started) / 86_400_000 + 1);
};

/** The second estimate is made by the method that the first does not use. */
export const estimatesUseBothMethods: Test = (facts) => {
  const [first, second] = estimatePaths.map((path) => asText(entryAt(facts, path)?.method));
  return compared(first, second, (one, other) => one !== other);
};

/** The two estimates lie within the margin of each other. */
export const estimatesAgree: Test = (facts) => {
  const [first, second] = estimatePaths.map((path) => estimateAt(facts, path)?.value);
  return compared(first, second, (one, other) => isWithinBand(other, one));
};

/** What is planned for the finished model includes what was used already. */
export const plannedCoversCumulative: Test = (facts) =>
  compared(
    numberAt(facts, 'training.compute.cumulative_flop'),
    numberAt(facts, 'training.compute.planned_cumulative_flop'),
    (used, planned) => !used.isMoreThan(planned),
  );
