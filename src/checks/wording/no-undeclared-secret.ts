/** What is withheld is said to be withheld. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'What is withheld is said to be withheld',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-undeclared-secret'),
  standsForUnknown: true,
  message: 'A text says only that the answer is not given',
  help: 'Write `{ withheld: reason }` in its place, so that the document says who withholds it and why',
  examples: {
    bad: 'others: Confidential',
    good: 'others: { withheld: The contracts forbid to name the licensors }',
  },
});
