/** Measures are affirmed, not held out. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Measures are affirmed',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-hedged-measure'),
  severity: 'warning',
  message: 'A text says what may be done, and not what is done',
  help: 'Say what is done, when or to how much, for instance in `training_data.processing.illegal_content`; what is not done can be said as well',
  examples: {
    bad: 'illegal_content: Filters may be used where this is practicable',
    good: 'illegal_content: A filter drops pages on the list of the hotline; 0.2 percent of the pages were',
  },
});
