/** A placed model has its day of placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A placed model has its day of placement',
  provision: 'template(1.2)',
  at: 'role.placement.date',
  expects: computed('placement-date-given'),
  message: 'The model is placed on the market and the day of placement is not stated',
  help: 'Write the day as YYYY-MM-DD in `role.placement.date`',
  examples: {
    bad: 'placement: { status: placed }',
    good: 'placement: { status: placed, date: 2026-03-01 }',
  },
});
