/** The training data came from somewhere. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The training data came from somewhere',
  provision: 'template(2)',
  at: 'training_data.public_datasets',
  expects: computed('some-source-used'),
  message: 'Every source of training data is answered with no',
  help: 'Answer at least one of the questions of sections 2.1 to 2.6 with true, beginning with `training_data.public_datasets.used`',
  examples: {
    bad: 'used: false in every section',
    good: 'public_datasets: { used: true, … }',
  },
});
