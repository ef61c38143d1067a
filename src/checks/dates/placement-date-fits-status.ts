/** The day of placement fits the status. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The day of placement fits the status',
  provision: 'template(1.2)',
  at: 'role.placement.date',
  expects: computed('placement-date-fits-status'),
  severity: 'warning',
  message:
    'The model is said to be placed on a day still to come, or planned for a day that has passed',
  help: 'Write `placed` in `role.placement.status` for a day that has passed and `planned` for one to come, or another day in `role.placement.date`',
  compares: ['role.placement.status', 'role.placement.date'],
  examples: {
    bad: 'status: planned, date: 2020-01-01',
    good: 'status: placed, date: 2026-03-01',
  },
});
