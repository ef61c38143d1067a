/** Absences give their reason. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'Absences give their reason',
  provision: 'notice(23)',
  at: 'documentation',
  expects: computed('no-bare-not-applicable'),
  severity: 'warning',
  message: 'A text says only "N/A", "none" or the like',
  help: 'Write `{ not_applicable: reason }` in its place, or say in a sentence that there is none',
  examples: {
    bad: 'illegal_content: N/A',
    good: 'illegal_content: { not_applicable: The data was licensed and reviewed item by item }',
  },
});
