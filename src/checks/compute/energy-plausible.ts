/** Energy and hardware time fit each other. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Energy and hardware time fit each other',
  provision: 'annex-xi(1)(2)(e)',
  at: 'training.energy.mwh',
  expects: computed('energy-plausible'),
  severity: 'warning',
  message: 'The energy divided by the hardware time is less than 50 W or more than 5 kW per device',
  help: 'Write megawatt-hours in `training.energy.mwh` and days added up over devices in `training.duration.hardware_days`',
  compares: ['training.energy.mwh'],
  examples: {
    bad: 'mwh: 500000, hardware_days: [{ hardware: H100, days: 1000 }]',
    good: 'mwh: 17, hardware_days: [{ hardware: H100, days: 1000 }]',
  },
});
