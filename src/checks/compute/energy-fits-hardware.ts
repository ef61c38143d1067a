/** The energy fits the accelerators. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The energy fits the accelerators',
  provision: 'annex-xi(1)(2)(e)',
  at: 'training.energy.mwh',
  expects: computed('energy-fits-hardware'),
  severity: 'note',
  message: 'The energy is unusual for the accelerators that were used',
  help: 'Write megawatt-hours in `training.energy.mwh` and days added up over devices in `training.duration.hardware_days`, and say in `training.energy.methodology` what the energy includes',
  examples: {
    bad: 'mwh: 110, hardware_days: [{ hardware: H100, days: 1000 }]',
    good: 'mwh: 22, hardware_days: [{ hardware: H100, days: 1000 }]',
  },
});
