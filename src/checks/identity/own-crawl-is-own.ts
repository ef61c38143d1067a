/** Public crawls stand among the public datasets. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Public crawls stand among the public datasets',
  provision: 'template(2.3)',
  at: 'training_data.crawled',
  expects: computed('own-crawl-is-own'),
  severity: 'warning',
  message: 'A crawl that others publish is listed as the provider’s own',
  help: 'Move it to `training_data.public_datasets.large`: Common Crawl and sets made from it are public datasets',
  examples: {
    bad: 'crawler_names: [CCBot]',
    good: 'crawler_names: [HeronBot/1.0]',
  },
});
