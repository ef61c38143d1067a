/** No crawl is described where no crawler was used. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'No crawl is described where no crawler was used',
  provision: 'template(2.3)',
  at: 'training_data.crawled.used',
  expects: computed('no-crawl-without-crawler'),
  severity: 'warning',
  message: 'The question about crawlers is answered with no, and a crawl is described',
  help: 'Answer `training_data.crawled.used` with true, or move what was collected by hand to `training_data.other_sources.description`',
  examples: {
    bad: 'used: false, from: 2023-03, to: 2024-05',
    good: 'used: false',
  },
});
