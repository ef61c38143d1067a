/** Data is older than the end of training. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Data is older than the end of training',
  provision: 'template(1.3)',
  at: 'training_data.latest_acquisition',
  expects: computed('acquisition-before-training-ends'),
  severity: 'warning',
  message: 'Training data was acquired after training had ended',
  help: 'Write an earlier month in `training_data.latest_acquisition`, or a later day in `training.duration.ended`; all stages of training count',
  examples: {
    bad: 'latest_acquisition: 2026-06, ended: 2026-02-01',
    good: 'latest_acquisition: 2026-01, ended: 2026-02-01',
  },
});
