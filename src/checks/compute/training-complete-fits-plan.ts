/** Where training is complete, a plan is no more than what was spent. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Where training is complete, a plan is no more than what was spent',
  provision: 'gl-2.3.2',
  at: 'training.compute.planned_cumulative_flop',
  expects: computed('training-complete-fits-plan'),
  whateverIsOwed: true,
  message: 'Training is complete, and a plan beyond the compute that was spent is stated',
  help: 'Write `training.complete: false` where training goes on, or take `training.compute.planned_cumulative_flop` out',
  examples: {
    bad: 'complete: true, cumulative_flop: 5e24, planned_cumulative_flop: 2e25',
    good: 'complete: true, cumulative_flop: 5e24',
  },
});
