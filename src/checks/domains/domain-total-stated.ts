/** Listed domain names come with the number of all that were crawled. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Listed domain names come with the number of all that were crawled',
  provision: 'template(2.3)',
  at: 'training_data.crawled',
  expects: computed('domain-total-stated'),
  message: 'How many domain names were crawled in all is not stated',
  help: 'Write the number of all of them in `training_data.crawled.total_domains`, or, where `training_data.crawled.domains_file` holds the whole crawl, `all` in `training_data.crawled.domains_file_covers`',
  examples: {
    bad: 'domains: [twelve entries]',
    good: 'total_domains: 120, domains: [twelve entries]',
  },
});
