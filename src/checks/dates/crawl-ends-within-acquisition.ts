/** Crawling ended no later than the latest acquisition. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Crawling ended no later than the latest acquisition',
  provision: 'template(2.3)',
  at: 'training_data.crawled.to',
  expects: computed('crawl-ends-within-acquisition'),
  message: 'Crawling ended after the latest acquisition of training data',
  help: 'Write an earlier month in `training_data.crawled.to`, or the later of the two months in `training_data.latest_acquisition`',
  compares: ['training_data.crawled.to', 'training_data.latest_acquisition'],
  examples: {
    bad: 'latest_acquisition: 2025-05, crawled: { to: 2025-11 }',
    good: 'latest_acquisition: 2026-02, crawled: { to: 2025-12 }',
  },
});
