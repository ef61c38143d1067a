/** Listed datasets have names. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Listed datasets have names',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('datasets-have-names'),
  message: 'A dataset is named by the network that it comes from',
  help: 'Write the name or identifier of the dataset in `training_data.public_datasets.large`; what was collected without one belongs to `training_data.crawled` or `training_data.other_sources`',
  examples: {
    bad: 'name: The internet',
    good: 'name: FineWeb-Edu',
  },
});
