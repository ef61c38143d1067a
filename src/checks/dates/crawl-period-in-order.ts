/** Crawling began before it ended. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Crawling began before it ended',
  provision: 'template(2.3)',
  at: 'training_data.crawled.from',
  expects: computed('crawl-period-in-order'),
  message: 'The period of crawling ends before it begins',
  help: 'Write the earlier of the two months in `training_data.crawled.from` and the later in `training_data.crawled.to`',
  compares: ['training_data.crawled.from', 'training_data.crawled.to'],
  examples: {
    bad: 'from: 2026-01, to: 2024-02',
    good: 'from: 2024-02, to: 2026-01',
  },
});
