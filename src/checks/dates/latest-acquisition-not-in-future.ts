/** Training data was not acquired in the future. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Training data was not acquired in the future',
  provision: 'template(1.3)',
  at: 'training_data.latest_acquisition',
  expects: computed('latest-acquisition-not-in-future'),
  message: 'The latest acquisition of training data lies in the future',
  help: 'Write the month in which data was last acquired, not one of a plan, in `training_data.latest_acquisition`',
  compares: ['training_data.latest_acquisition'],
  examples: {
    bad: 'latest_acquisition: 2062-02',
    good: 'latest_acquisition: 2026-02',
  },
});
