/** The planned compute includes what was used already. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The planned compute includes what was used already',
  provision: 'art-52(1)',
  at: 'training.compute.planned_cumulative_flop',
  expects: computed('planned-covers-cumulative'),
  severity: 'warning',
  message: 'The planned cumulative compute is less than what was used already',
  help: 'Write at least the amount of `training.compute.cumulative_flop` in `training.compute.planned_cumulative_flop`: it counts the finished model from the start of training',
  compares: ['training.compute.cumulative_flop', 'training.compute.planned_cumulative_flop'],
  examples: {
    bad: 'cumulative_flop: 2e24, planned_cumulative_flop: 1e24',
    good: 'cumulative_flop: 2e24, planned_cumulative_flop: 3e24',
  },
});
