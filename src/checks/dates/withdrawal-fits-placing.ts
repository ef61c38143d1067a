/** A withdrawal follows a placing. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A withdrawal follows a placing',
  provision: 'art-3(9)',
  at: 'role.placement.withdrawn_on',
  expects: computed('withdrawal-fits-placing'),
  feedsGate: ['placed'],
  message: 'The day of the withdrawal does not fit the placing',
  help: 'Write in `role.placement.withdrawn_on` the day from which the model is no longer made available, and state the placing in `role.placement.status` and `role.placement.date`',
  examples: {
    bad: 'status: placed, date: 2026-03-01, withdrawn_on: 2026-02-01',
    good: 'status: placed, date: 2026-03-01, withdrawn_on: 2026-10-01',
  },
});
