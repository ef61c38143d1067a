/** The energy of training: the figure with its basis, and whether it fits the hours of the hardware. */

import { Decimal } from '../../facts/decimal.js';
import { numberAt } from '../../facts/stated.js';
import { averageKilowatts, deviceHours, kilowattBounds } from '../../figures/hours-and-power.js';
import { amount } from '../amounts.js';
import { mdStatus, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { missing, twoFigures } from './amounts.js';

/** Average power for each device, from the energy and the hours, beside the range that devices have. */
export function energyPlausibility(page: RenderContext): string {
  const { facts } = page.read;
  const energy = numberAt(facts, 'training.energy.mwh');
  factOf(page, 'training.energy.mwh');
  factOf(page, 'training.duration.hardware_days');
  const hours = deviceHours(facts);
  if (energy === undefined) {
    return quiet('compute/no-energy');
  }
  if (hours === undefined || hours === 0) {
    return missing(page, 'training.duration.hardware_days', 'compute/hardware-days');
  }
  const kilowatts = averageKilowatts(energy, hours);
  const { least, most } = kilowattBounds;
  const fits = kilowatts >= least && kilowatts <= most;
  return [
    mdText(
      `${amount(energy)} MWh × 1,000 ÷ ${amount(Decimal.of(String(Math.round(hours))))} device hours = ${twoFigures(kilowatts)} kW for each device on average, with everything that the figure includes.`,
    ),
    `${mdStatus(fits ? 'met' : 'failed', fits ? 'Plausible' : 'Implausible')} Devices of this kind, with hosts and cooling, take between ${least * 1000} W and ${most} kW.`,
  ].join('\n\n');
}
