/** The purposes speak of each crawler. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The purposes speak of each crawler',
  provision: 'template(2.3)',
  at: 'training_data.crawled.purposes',
  expects: computed('crawler-purposes-per-crawler'),
  severity: 'note',
  message: 'Several crawlers are named, and the purposes do not speak of each',
  help: 'Say in `training_data.crawled.purposes` what each crawler is for, by its name',
  examples: {
    bad: 'purposes: To collect text',
    good: 'purposes: HeronBot collects text, EgretBot pictures',
  },
});
