/** The domains in the facts are among the most relevant of the file. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The domains in the facts are those of the file',
  provision: 'template(2.3)',
  at: 'training_data.crawled.domains',
  expects: computed('domains-agree-with-file'),

  message: 'The list of domains disagrees with the file of domains',
  help: 'Remove `training_data.crawled.domains` and keep `training_data.crawled.domains_file`, from which the list is computed',
  examples: {
    bad: 'domains: [{ domain: example.org, size: 1 }]',
    good: 'domains_file: domains.csv',
  },
});
