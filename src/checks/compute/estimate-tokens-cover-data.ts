/** The estimate counts all data. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The estimate counts all data',
  provision: 'mdf(32)',
  at: 'training.compute.estimate',
  expects: computed('estimate-tokens-cover-data'),
  severity: 'warning',
  message: 'The estimate of compute counts fewer tokens than the training data has',
  help: 'Write a higher number of `tokens` in `training.compute.estimate`, or a lower one in `data.data_points.training`; data that was seen twice counts twice in the estimate',
  examples: {
    bad: 'estimate: { tokens: 1e12 }, data_points: { unit: tokens, training: 9e12 }',
    good: 'estimate: { tokens: 9e12 }, data_points: { unit: tokens, training: 9e12 }',
  },
});
