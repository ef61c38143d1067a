/** Texts end where their sentence ends. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Texts end where their sentence ends',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-truncated-text'),
  severity: 'warning',
  message: 'A text ends in the middle of a sentence',
  help: 'Finish the sentence, for instance in `model.description`',
  examples: {
    bad: 'description: A model for text in English, French and',
    good: 'description: A model for text in English, French and German',
  },
});
