/** The model is placed with its first version. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The model is placed with its first version',
  provision: 'template(1.2)',
  at: 'role.placement.date',
  expects: computed('placement-is-first-version'),
  message: 'A version was placed on the market before the model',
  help: 'Write the day of the first version in `role.placement.date`',
  examples: {
    bad: 'date: 2026-03-01, versions: [{ name: A, date: 2026-02-01 }]',
    good: 'date: 2026-02-01, versions: [{ name: A, date: 2026-02-01 }]',
  },
});
