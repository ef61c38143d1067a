/** Listed domains carry the size by which they rank. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Listed domains carry the size by which they rank',
  provision: 'template(2.3)',
  at: 'training_data.crawled.domains',
  expects: computed('domains-ranked'),
  severity: 'warning',
  message: 'A listed domain has no size, so the list cannot be ranked',
  help: 'Write the size of the content, in one unit for all, as `size` in each entry of `training_data.crawled.domains`',
  examples: {
    bad: '- { domain: example.com }',
    good: '- { domain: example.com, size: 1200000 }',
  },
});
