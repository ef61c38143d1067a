/** The notified compute has two significant figures. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The notified compute has two significant figures',
  provision: 'art-52(1)',
  at: 'training.compute.cumulative_flop',
  expects: computed('notification-figures'),
  severity: 'warning',
  message: 'The guidelines expect the notified compute with two significant figures',
  help: 'Write the amount with two figures or more in `training.compute.cumulative_flop` or `training.compute.planned_cumulative_flop`',
  examples: {
    bad: 'cumulative_flop: 2e25',
    good: 'cumulative_flop: 2.3e25',
  },
});
