/** The summary was updated no earlier than the placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The summary was updated no earlier than the placement',
  provision: 'notice(32)',
  at: 'training_data.summary_last_update',
  expects: computed('summary-updated-after-placement'),
  severity: 'warning',
  message: 'The summary was last updated before the model was placed on the market',
  help: 'Write in `training_data.summary_last_update` the day of the last change, or leave it: publication may precede placement if the content is final',
  compares: ['training_data.summary_last_update', 'role.placement.date'],
  examples: {
    bad: 'role.placement.date: 2026-03-20, summary_last_update: 2026-03-01',
    good: 'role.placement.date: 2026-03-20, summary_last_update: 2026-03-20',
  },
});
