/** Public datasets that were used are named or described. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Public datasets that were used are named or described',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets',
  expects: computed('public-datasets-named'),
  message: 'Public datasets were used, and none is listed or described',
  help: 'List the large ones in `training_data.public_datasets.large` and describe the rest in `training_data.public_datasets.others`',
  examples: {
    bad: 'used: true, large: []',
    good: 'used: true, large: [{ name: FineWeb, url: … }]',
  },
});
