/** Technical documentation and summary name the same sources. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Technical documentation and summary name the same sources',
  provision: 'mdf(29)',
  at: 'data.provenance_description',
  expects: computed('provenance-matches-answers'),
  severity: 'warning',
  message: 'The technical documentation names a source of data that the summary denies',
  help: 'Take the source out of the text, or write `true` where the summary denies it, as in `training_data.public_datasets.used`',
  examples: {
    bad: 'provenance_description: Pages crawled by the provider, crawled: { used: false }',
    good: 'provenance_description: Pages crawled by the provider, crawled: { used: true }',
  },
});
