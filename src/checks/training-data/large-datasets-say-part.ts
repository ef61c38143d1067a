/** Each large dataset says which part of it was used. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each large dataset says which part of it was used',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('large-datasets-say-part'),
  severity: 'note',
  message: 'Which part of a large public dataset was used is not stated',
  help: 'Write in `selection` that all of it was used, or how the part was chosen, for each entry of `training_data.public_datasets.large`',
  examples: {
    bad: '- { name: FineWeb, url: … }',
    good: '- { name: FineWeb, url: …, selection: All documents were used. }',
  },
});
