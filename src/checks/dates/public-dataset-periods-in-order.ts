/** The collection of each public dataset begins before it ends. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The collection of each public dataset begins before it ends',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('public-dataset-periods-in-order'),
  message: 'The collection of a public dataset ends before it begins',
  help: 'Write the earlier of the two months as `collected_from` and the later as `collected_to` in that entry of `training_data.public_datasets.large`',
  examples: {
    bad: 'collected_from: 2025-01, collected_to: 2022-11',
    good: 'collected_from: 2022-11, collected_to: 2025-01',
  },
});
