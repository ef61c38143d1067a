/** Each model covered has its day of placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each model covered has its day of placement',
  provision: 'template(1.2)',
  at: 'role.placement.versions',
  expects: computed('placement-date-per-version'),
  severity: 'warning',
  message: 'A model covered by the summary has no day of placement of its own',
  help: 'Write name and date of each model in `role.placement.versions`',
  examples: {
    bad: 'versions_covered: [A, B], versions: [{ name: A, date: 2026-03-01 }]',
    good: 'versions: [{ name: A, date: 2026-03-01 }, { name: B, date: 2026-04-01 }]',
  },
});
