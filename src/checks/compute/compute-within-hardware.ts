/** The hardware can have done the compute. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The hardware can have done the compute',
  provision: 'gl-annex-a.2',
  at: 'training.compute.parameter_update_flop',
  expects: computed('compute-within-hardware'),
  severity: 'warning',
  message: 'The compute does not fit the hardware and its days',
  help: 'Write FLOP in all in `training.compute.parameter_update_flop`, as in 1.2e24, and days added up over devices in `training.duration.hardware_days`',
  examples: {
    bad: 'parameter_update_flop: 1e26, hardware_days: [{ hardware: H100, days: 1000 }]',
    good: 'parameter_update_flop: 3e22, hardware_days: [{ hardware: H100, days: 1000 }]',
  },
});
