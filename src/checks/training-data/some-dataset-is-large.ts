/** An empty list of large datasets is possible only with many small ones. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPercent } from '../../law/spell.js';

export default defineCheck({
  title: 'An empty list of large datasets is possible only with many small ones',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('some-dataset-is-large'),
  severity: 'warning',
  message: 'No public dataset is listed as large: that takes at least 34 datasets in each modality',
  help: `List every dataset above ${lawPercent('largeDatasetShare')} % of the public data of a modality in \`training_data.public_datasets.large\`, or say there why none is: \`{ not_applicable: … }\``,
  examples: {
    bad: 'used: true, large: [], others: Five web corpora',
    good: 'used: true, large: [{ name: FineWeb, url: … }]',
  },
});
