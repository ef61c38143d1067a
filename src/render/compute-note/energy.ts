/** The energy of training: the figure with its basis, and whether it fits the hours of the hardware. */

import { Decimal } from '../../facts/decimal.js';
import { numberAt } from '../../facts/stated.js';
import { averageKilowatts, deviceHours, kilowattBounds } from '../../figures/hours-and-power.js';
import { paragraph } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { amount } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { missing, twoFigures } from './amounts.js';

const whole = (number: number): string => amount(Decimal.of(String(number)));

/** Average power for each device, from the energy and the hours, beside the range that devices have. */
export function energyPlausibility(page: RenderContext): readonly Block[] {
  const { facts } = page.read;
  const energy = numberAt(facts, 'training.energy.mwh');
  factOf(page, 'training.energy.mwh');
  factOf(page, 'training.duration.hardware_days');
  const hours = deviceHours(facts);
  if (energy === undefined) return [];
  if (hours === undefined || hours === 0)
    return [paragraph(missing(page, 'training.duration.hardware_days', 'compute/hardware-days'))];
  const kilowatts = averageKilowatts(energy, hours);
  const { least, most } = kilowattBounds;
  const fits = kilowatts >= least && kilowatts <= most;
  return [
    paragraph(
      lineSay(fits ? 'compute/average-fits' : 'compute/average-outside', {
        hours: whole(Math.round(hours)),
        energy: amount(energy),
        power: twoFigures(kilowatts),
        least: String(least * 1000),
        most: String(most),
      }),
    ),
  ];
}
