/** Datasets listed as large exceed 3 percent. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPercent } from '../../law/spell.js';

export default defineCheck({
  title: `Datasets listed as large exceed ${lawPercent('largeDatasetShare')} percent`,
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('listed-datasets-are-large'),
  severity: 'note',
  message: `A dataset listed as large holds no more than ${lawPercent('largeDatasetShare')} % of the listed data of its modality`,
  help: 'Move it to `training_data.public_datasets.others`, or keep it: listing more than the form asks for is allowed',
  examples: {
    bad: 'large: [{ name: A, size: 1e12 }, { name: B, size: 1e9 }]',
    good: 'large: [{ name: A, size: 1e12 }]',
  },
});
