/** Data of a model without continuous training is older than its placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Data of a model without continuous training is older than its placement',
  provision: 'template(1.3)',
  at: 'training_data.latest_acquisition',
  expects: computed('acquisition-before-placement'),
  severity: 'warning',
  message:
    'Training data was acquired after the model was placed on the market, and the model is said not to be trained continuously',
  help: 'Write an earlier month in `training_data.latest_acquisition`, or `true` in `training_data.continuous` if the model goes on being trained',
  compares: ['training_data.latest_acquisition', 'training_data.continuous', 'role.placement.date'],
  examples: {
    bad: 'placement.date: 2025-11-01, latest_acquisition: 2026-06, continuous: false',
    good: 'placement.date: 2026-07-01, latest_acquisition: 2026-06, continuous: false',
  },
});
