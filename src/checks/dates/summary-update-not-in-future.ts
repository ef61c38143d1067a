/** The summary was not updated in the future. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The summary was not updated in the future',
  provision: 'template(header)',
  at: 'training_data.summary_last_update',
  expects: computed('summary-update-not-in-future'),
  message: 'The last update of the summary lies in the future',
  help: 'Write the day of the last change that was made, not of a planned one, in `training_data.summary_last_update`',
  compares: ['training_data.summary_last_update'],
  examples: {
    bad: 'summary_last_update: 2062-11-01',
    good: 'summary_last_update: 2026-11-01',
  },
});
