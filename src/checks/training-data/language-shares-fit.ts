/** Shares of languages add up. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Shares of languages add up',
  provision: 'template(1.3)',
  at: 'training_data.languages',
  expects: computed('language-shares-fit'),
  message: 'The shares of the languages add up to more than 100 percent',
  help: 'Write shares in `training_data.languages` that are percentages of all data, together at most 100; leave out the shares that are not known',
  examples: {
    bad: '[{ language: en, share: 90 }, { language: pl, share: 20 }]',
    good: '[{ language: en, share: 70 }, { language: pl, share: 20 }]',
  },
});
