/** Absences give their reason. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Absences give their reason',
  provision: 'notice(23)',
  at: 'documentation',
  expects: computed('no-bare-not-applicable'),
  standsForUnknown: true,
  message: 'A text says only "N/A", "none", "unknown" or the like',
  help: 'Write `{ unknown: why }` in its place, `{ not_applicable: why }` where the question does not apply, or say in a sentence that there is none',
  examples: {
    bad: 'illegal_content: N/A',
    good: 'illegal_content: { not_applicable: The data was licensed and reviewed item by item }',
  },
});
