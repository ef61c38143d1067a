/** Answers say what was done. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Answers say what was done',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-empty-assurance'),
  severity: 'warning',
  message: 'A text says only what every provider could say',
  help: 'Describe the measures that were taken, for instance in `training_data.processing.illegal_content`',
  examples: {
    bad: 'illegal_content: We comply with all applicable laws.',
    good: 'illegal_content: A classifier removed 0.3 percent of the pages',
  },
});
