/** Hours of devices and the power that each took, from the stated days, units and energy. */
import type { Decimal } from '../facts/decimal.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { asNumber, entriesAt, entryAt } from '../facts/stated.js';
import { estimatePaths } from './compute.js';

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
