/** The list of domains holds domain names. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The list of domains holds domain names',
  provision: 'template(2.3)',
  at: 'training_data.crawled.domains',
  expects: computed('domains-registrable'),
  message: 'An entry of the list of domains is not a registrable domain name',
  help: 'Write names such as example.com in `training_data.crawled.domains`: no categories, addresses, hosts or names of datasets',
  examples: {
    bad: '- { domain: .gov }',
    good: '- { domain: example.com }',
  },
});
