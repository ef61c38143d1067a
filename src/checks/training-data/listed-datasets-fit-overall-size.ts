/** Listed datasets are no larger than all data of their modality. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Listed datasets are no larger than all data of their modality',
  provision: 'template(1.3)',
  at: 'training_data.public_datasets.large',
  expects: computed('listed-datasets-fit-overall-size'),
  message:
    'The listed public datasets of a modality are larger than all training data of that modality',
  help: 'Write lower sizes in `training_data.public_datasets.large`, or a higher one in `training_data.modalities`; both are measured after pre-processing',
  examples: {
    bad: 'text: { size: 1e12 }, large: [{ modality: text, size: 2e12 }]',
    good: 'text: { size: 3e12 }, large: [{ modality: text, size: 2e12 }]',
  },
});
