/** Each domain is listed once. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each domain is listed once',
  provision: 'template(2.3)',
  at: 'training_data.crawled.domains',
  expects: computed('domains-distinct'),
  message: 'A domain name is listed twice',
  help: 'Merge the entries in `training_data.crawled.domains` and add their sizes',
  examples: {
    bad: '[{ domain: example.com }, { domain: Example.com }]',
    good: '[{ domain: example.com }]',
  },
});
