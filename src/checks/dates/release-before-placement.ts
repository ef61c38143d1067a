/** The first release is no later than the placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The first release is no later than the placement',
  provision: 'template(1.2)',
  at: 'model.release_date',
  expects: computed('release-before-placement'),
  severity: 'warning',
  message: 'The first release lies after the placement on the Union market',
  help: 'Write in `model.release_date` the first release through any channel, no later than `role.placement.date`, or a later day of placement',
  compares: ['model.release_date', 'role.placement.date'],
  examples: {
    bad: 'release_date: 2026-05-01, placement.date: 2026-03-01',
    good: 'release_date: 2026-03-01, placement.date: 2026-03-01',
  },
});
