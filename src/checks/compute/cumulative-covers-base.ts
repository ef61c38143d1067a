/** Cumulative compute includes the base model. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Cumulative compute includes the base model',
  provision: 'gl-annex-a.1',
  at: 'training.compute.cumulative_flop',
  expects: computed('cumulative-covers-base'),
  feedsGate: ['systemic-risk'],
  message:
    'The cumulative compute is less than that of the base model together with the modification',
  help: 'Write an amount in `training.compute.cumulative_flop` that includes `role.base_model.training_compute_flop` and the modification',
  examples: {
    bad: 'base_model.training_compute_flop: 2e24, cumulative_flop: 1e24',
    good: 'base_model.training_compute_flop: 2e24, cumulative_flop: 2.4e24',
  },
});
