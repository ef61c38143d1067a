/** Policy and summary name the same crawlers. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Policy and summary name the same crawlers',
  provision: 'code-copyright(1.3)',
  at: 'copyright.crawlers',
  expects: computed('crawlers-match-summary'),
  severity: 'warning',
  message: 'The copyright policy and the public summary do not name the same crawlers',
  help: 'Name each crawler in both `copyright.crawlers` and `training_data.crawled.crawler_names`, with the same name',
  examples: {
    bad: 'crawlers: [{ name: ReiherBot }], crawler_names: [HeronBot]',
    good: 'crawlers: [{ name: HeronBot }], crawler_names: [HeronBot]',
  },
});
