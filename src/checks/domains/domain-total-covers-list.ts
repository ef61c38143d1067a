/** The number of all domains is no smaller than the list. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The number of all domains is no smaller than the list',
  provision: 'template(2.3)',
  at: 'training_data.crawled.total_domains',
  expects: computed('domain-total-covers-list'),
  message: 'More domains are listed than were crawled in all',
  help: 'Write at least the number of the listed names in `training_data.crawled.total_domains`: it counts every domain name crawled',
  compares: ['training_data.crawled.total_domains'],
  examples: {
    bad: 'total_domains: 1, domains: [two entries]',
    good: 'total_domains: 20, domains: [two entries]',
  },
});
