/** Right-holders can address every crawler. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Right-holders can address every crawler',
  provision: 'code-copyright(1.3)',
  at: 'copyright.crawlers',
  expects: computed('crawlers-addressable'),
  severity: 'warning',
  message: 'A crawler has no token that a robots.txt could name, or no page with information on it',
  help: 'Add `user_agent` and `information_url` to each crawler in `copyright.crawlers`; one page for all stands in `copyright.crawler_information_url`',
  examples: {
    bad: 'crawlers: [{ name: HeronBot }]',
    good: 'crawlers: [{ name: HeronBot, user_agent: HeronBot, information_url: https://example.com/bot }]',
  },
});
