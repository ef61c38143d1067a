/** The published summary has an address. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The published summary has an address',
  provision: 'notice(32)',
  at: 'documentation.published.training-content-summary.url',
  expects: computed('summary-published'),
  severity: 'note',
  message: 'The summary is due, and no address is stated at which it was published',
  help: 'Publish it on your website and with the model on each public channel of `model.distribution_channels`, then write the address in `documentation.published.training-content-summary.url`',
  examples: {
    bad: 'published: {}',
    good: 'published: { training-content-summary: { url: https://example.org/summary } }',
  },
});
