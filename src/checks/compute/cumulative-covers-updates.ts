/** Cumulative compute includes the training. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Cumulative compute includes the training',
  provision: 'gl-annex-a.2',
  at: 'training.compute.cumulative_flop',
  expects: computed('cumulative-covers-updates'),
  feedsGate: ['gpai', 'systemic-risk'],
  message: 'The cumulative compute is less than the compute of the parameter updates',
  help: 'Write at least the amount of `training.compute.parameter_update_flop` in `training.compute.cumulative_flop`, and for a modifier the base model on top of it',
  compares: ['training.compute.parameter_update_flop', 'training.compute.cumulative_flop'],
  examples: {
    bad: 'parameter_update_flop: 2e24, cumulative_flop: 1e24',
    good: 'parameter_update_flop: 2e24, cumulative_flop: 2.1e24',
  },
});
