/** Utilisation is a share of the peak. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Utilisation is a share of the peak',
  provision: 'gl-annex-a.2',
  at: 'training.compute.estimate',
  expects: computed('utilisation-is-share'),
  message: 'The utilisation of the hardware is not between 0 and 1',
  help: 'Write the share of the peak as a fraction in `training.compute.estimate`, for instance 0.4',
  examples: {
    bad: 'utilisation: 40',
    good: 'utilisation: 0.4',
  },
});
