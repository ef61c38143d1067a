/** The documentation was not updated in the future. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The documentation was not updated in the future',
  provision: 'art-53(1)(a)',
  at: 'documentation.last_updated',
  expects: computed('documentation-update-not-in-future'),
  message: 'The last update of the documentation lies in the future',
  help: 'Write the day of the last change that was made, not of a planned one, in `documentation.last_updated`',
  compares: ['documentation.last_updated'],
  examples: {
    bad: 'last_updated: 2062-11-01',
    good: 'last_updated: 2026-11-01',
  },
});
