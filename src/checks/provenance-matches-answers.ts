/** Technical documentation and summary name the same sources. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'Technical documentation and summary name the same sources',
  provision: 'mdf(29)',
  at: 'data.provenance_description',
  expects: computed('provenance-matches-answers'),
  severity: 'warning',
  message: 'The technical documentation names a source of data that the summary denies',
  help: 'Correct the text, or the answer under `training_data.public_datasets.used` and its siblings',
  examples: {
    bad: 'provenance_description: Pages crawled by the provider, crawled: { used: false }',
    good: 'provenance_description: Pages crawled by the provider, crawled: { used: true }',
  },
});
