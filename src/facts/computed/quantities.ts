/** Arithmetic over compute, parameters, time and energy; limits are compared exactly, plausibility with doubles. */
import { Decimal } from '../decimal.js';
import type { ModelFacts } from '../model-facts.gen.js';
import { isAnyBaseSystemic } from './bases.js';
import type { Computation } from './computation.js';
import { estimateAt, estimatePaths, isWithinBand, statedFigure } from './compute.js';
import { placedEntries } from './placed-entries.js';
import { asNumber, asText, entriesAt, entryAt, numberAt, textAt } from './stated.js';
import { compared, type Test, told, truth, unknown } from './truth.js';

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

/** Hours of single devices, from the days per device or from the hardware estimate. */
export function deviceHours(facts: ModelFacts): number | undefined {
  const days = (entriesAt(facts, 'training.duration.hardware_days') ?? []).map(
    ({ days }) => asNumber(days)?.toNumber() ?? Number.NaN,
  );
  if (days.length > 0) {
    const sum = days.reduce((a, b) => a + b, 0);
    return Number.isFinite(sum) ? sum * 24 : undefined;
  }
  const all = estimatePaths.flatMap((path) => {
    const estimate = entryAt(facts, path);
    const units = asNumber(estimate?.units);
    const hours = asNumber(estimate?.hours);
    return units && hours ? [units.times(hours).toNumber()] : [];
  });
  return all[0];
}

/** What a device takes on average, from its share of the energy. */
export const averageKilowatts = (megawattHours: Decimal, hours: number): number =>
  (megawattHours.toNumber() * 1000) / hours;

/** From a small accelerator to a large one with its host and cooling; outside it a unit is likely wrong. */
export const kilowattBounds = { least: 0.05, most: 5 } as const;

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

/** Shares of languages are percentages: together at most 100. */
export const languageSharesFit: Computation = (facts) => {
  const shares = (placedEntries(facts, 'training_data.languages') ?? []).flatMap(
    ({ path, value }) => {
      const share = asNumber(value.share);
      return share === undefined ? [] : [{ path: `${path}.share`, share }];
    },
  );
  if (shares.length === 0) return unknown;
  // A share that is too much by itself is the fault; else it is their sum.
  const alone = shares.filter(({ share }) => share.isMoreThan(HUNDRED));
  if (alone.length > 0)
    return told(alone.map(({ path, share }) => ({ path, text: `\`${path}\` is ${share.text}` })));
  const sum = shares.map(({ share }) => share).reduce((a, b) => a.plus(b));
  const path = 'training_data.languages';
  return told(sum.isMoreThan(HUNDRED) ? [{ path, text: `together ${sum.text}` }] : []);
};

const HUNDRED = Decimal.of('100');

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
