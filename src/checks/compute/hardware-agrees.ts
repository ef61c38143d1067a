/** Whether devices, days, compute and energy are possible together; plausibility, so with doubles. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asNumber, asText, entriesAt, entryAt, numberAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { averageKilowatts, kilowattBounds } from '../../figures/hours-and-power.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { acceleratorNamed, powerBounds, utilisationBounds } from './accelerators.js';

const ESTIMATE = 'training.compute.estimate';
const COMPUTE = 'training.compute.parameter_update_flop';
const DAYS = 'training.duration.hardware_days';

const spot = (path: string, text: string): readonly FailedPlace[] => [{ path, text }];

interface HardwareDays {
  readonly hardware: string;
  readonly days: number;
}

function hardwareDays(facts: ModelFacts): readonly HardwareDays[] {
  return (entriesAt(facts, DAYS) ?? []).flatMap(({ hardware, days }) => {
    const name = asText(hardware);
    const count = asNumber(days)?.toNumber();
    return name !== undefined && count !== undefined ? [{ hardware: name, days: count }] : [];
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
/** A share of at most one in percent, and more as a multiple. */
const shareIn = (share: number): string =>
  share > 1
    ? `${Math.round(share * 10) / 10} times`
    : `${Number((share * 100).toPrecision(2))} % of`;

/** The compute lies between a hundredth and all of what the hardware can do in its days. */
export const computeWithinHardware: Computation = (facts) => {
  const stated = numberAt(facts, COMPUTE)?.toNumber();
  const parts = hardwareDays(facts).map(({ hardware, days }) => {
    const peak = acceleratorNamed(hardware)?.peak;
    return peak === undefined ? Number.NaN : peak * days * 86_400;
  });
  const most = sumOf(parts);
  if (stated === undefined || parts.length === 0 || !(most > 0)) return unknown;
  const share = stated / most;
  return share >= utilisationBounds.least && share <= utilisationBounds.most
    ? failedAt([])
    : failedAt(
        spot(
          COMPUTE,
          `\`${COMPUTE}\` is ${shareIn(share)} what the devices of \`${DAYS}\` can do at their peak`,
        ),
      );
};

/** Wall-clock time times devices is device time; and no training takes less device time than it lasts. */
export const hardwareDaysMatchUnits: Computation = (facts) => {
  const days = sumOf(hardwareDays(facts).map((each) => each.days));
  const clock = numberAt(facts, 'training.duration.wall_clock_days')?.toNumber();
  const estimate = entryAt(facts, ESTIMATE);
  const units = asNumber(estimate?.units)?.toNumber();
  const hours = asNumber(estimate?.hours)?.toNumber();
  if (!(days > 0) || (clock === undefined && (units === undefined || hours === undefined)))
    return unknown;
  const expected: readonly (readonly [number | undefined, string])[] = [
    [clock && units && clock * units, `${units} devices × \`training.duration.wall_clock_days\``],
    [units && hours && (units * hours) / 24, `\`${ESTIMATE}.units\` × \`${ESTIMATE}.hours\``],
  ];
  const spots = expected.flatMap(([count, says]): readonly FailedPlace[] =>
    count === undefined || Math.abs(days / count - 1) <= 0.3
      ? []
      : spot(DAYS, `\`${DAYS}\` add up to ${days}, and ${says} give ${Math.round(count)} days`),
  );
  if (clock !== undefined && days < clock) {
    return failedAt([
      ...spots,
      ...spot(
        DAYS,
        `\`${DAYS}\` add up to ${days}, less than the ${clock} days of \`training.duration.wall_clock_days\``,
      ),
    ]);
  }
  return failedAt(spots);
};

/** The energy is one that the named accelerators can have drawn in their days; what no device draws is for another check. */
export const energyFitsHardware: Computation = (facts) => {
  const energy = numberAt(facts, 'training.energy.mwh');
  const rows = hardwareDays(facts).map(({ hardware, days }) => ({
    days,
    watts: acceleratorNamed(hardware)?.watts,
  }));
  const days = sumOf(rows.map((row) => row.days));
  if (!energy || !(days > 0) || rows.some(({ watts }) => !watts)) return unknown;
  const used = averageKilowatts(energy, days * 24);
  if (used < kilowattBounds.least || used > kilowattBounds.most) return unknown;
  const mean = (index: 0 | 1, factor: number): number =>
    (sumOf(rows.map((row) => row.days * (row.watts?.[index] ?? 0))) / days) * factor * 0.001;
  const [least, most] = [mean(0, powerBounds.least), mean(1, powerBounds.most)];
  return failedAt(
    used >= least && used <= most
      ? []
      : spot(
          'training.energy.mwh',
          `\`training.energy.mwh\` comes to ${kilowatts(used)} per device; for the devices of \`${DAYS}\` ${kilowatts(least)} to ${kilowatts(most)} are plausible`,
        ),
  );
};

const kilowatts = (value: number): string => `${Number(value.toPrecision(2))} kW`;

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'compute-within-hardware': computeWithinHardware,
  'energy-fits-hardware': energyFitsHardware,
  'hardware-days-match-units': hardwareDaysMatchUnits,
} satisfies Tests;
