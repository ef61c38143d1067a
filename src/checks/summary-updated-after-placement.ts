/** The summary was updated no earlier than the placement. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'The summary was updated no earlier than the placement',
  provision: 'notice(32)',
  at: 'training_data.summary_last_update',
  expects: computed('summary-updated-after-placement'),
  severity: 'warning',
  message: 'The summary was last updated before the model was placed on the market',
  help: 'Check that `training_data.summary_last_update` is current: publication may precede placement if the content is final',
  examples: {
    bad: 'role.placement.date: 2026-03-20, summary_last_update: 2026-03-01',
    good: 'role.placement.date: 2026-03-20, summary_last_update: 2026-03-20',
  },
});
