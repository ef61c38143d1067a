/** No public dataset is younger than the latest acquisition. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No public dataset is younger than the latest acquisition',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('public-datasets-within-acquisition'),
  message: 'A public dataset was collected after the latest acquisition of training data',
  help: 'Write an earlier month as `collected_to` in `training_data.public_datasets.large`, or the later of the two months in `training_data.latest_acquisition`',
  examples: {
    bad: 'latest_acquisition: 2024-09, large: [{ collected_to: 2025-09 }]',
    good: 'latest_acquisition: 2025-09, large: [{ collected_to: 2025-09 }]',
  },
});
