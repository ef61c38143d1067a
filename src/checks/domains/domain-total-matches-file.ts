/** The stated number of domains is that of the file. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The number of domains is that of the file',
  provision: 'template(2.3)',
  at: 'training_data.crawled.total_domains',
  expects: computed('domain-total-matches-file'),
  severity: 'warning',
  message: 'The number of domains differs from that of the file of domains',
  help: 'Remove `training_data.crawled.total_domains`: it is counted in the file of `training_data.crawled.domains_file`; keep it only where the file leaves out domains of little content',
  examples: {
    bad: 'total_domains: 4000',
    good: 'domains_file: domains.csv',
  },
});
