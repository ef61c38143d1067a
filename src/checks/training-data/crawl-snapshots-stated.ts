/** Crawls of others are named with their snapshot. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Crawls of others are named with their snapshot',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('crawl-snapshots-stated'),
  severity: 'warning',
  message: 'A crawl that grows is named without a snapshot, a period or a filter',
  help: 'Name the snapshot or the period, and how pages were chosen, in `training_data.public_datasets.large`',
  examples: {
    bad: 'name: Common Crawl',
    good: 'name: Common Crawl, version: CC-MAIN-2025-05',
  },
});
