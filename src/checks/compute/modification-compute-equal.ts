/** The compute of the modification is stated once. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The compute of the modification is stated once',
  provision: 'gl-3.2',
  at: 'role.modification.compute_flop',
  expects: computed('modification-compute-equal'),
  feedsGate: ['provider'],
  message: 'The compute of the modification differs from the training compute',
  help: 'Write the same figure in `role.modification.compute_flop` and `training.compute.parameter_update_flop`',
  compares: ['role.modification.compute_flop', 'training.compute.parameter_update_flop'],
  examples: {
    bad: 'modification.compute_flop: 3e23, parameter_update_flop: 2e23',
    good: 'modification.compute_flop: 3e23, parameter_update_flop: 3e23',
  },
});
