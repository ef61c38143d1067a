/** Words stand where words are asked, numbers where sizes are. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Words stand where words are asked, numbers where sizes are',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('answers-are-words-or-numbers'),
  severity: 'warning',
  message: 'An answer is a number where words are asked, or has no number where a size is asked',
  help: 'Describe it in words, or give a size with its unit, for instance in `training_data.modalities.text.alternative_size`',
  examples: {
    bad: 'alternative_size: Large',
    good: 'alternative_size: About 12 terabytes',
  },
});
