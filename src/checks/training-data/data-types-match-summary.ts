/** Technical documentation and summary name the same modalities. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Technical documentation and summary name the same modalities',
  provision: 'template(1.3)',
  at: 'data.types',
  expects: computed('data-types-match-summary'),
  severity: 'warning',
  message:
    'The types of data in the technical documentation differ from the modalities of the summary',
  help: 'Name the same modalities in `data.types` and `training_data.modalities`',
  examples: {
    bad: 'data.types: [text], training_data.modalities: { text: …, image: … }',
    good: 'data.types: [text, image], training_data.modalities: { text: …, image: … }',
  },
});
