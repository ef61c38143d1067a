/** The framework is confirmed in time. */
import { computed, fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The framework is confirmed in time',
  provision: 'code-safety(1.1)',
  at: 'risk.framework.confirmed_on',
  when: fact('provider.code_of_practice.safety_and_security').is(true),
  expects: computed('framework-confirmed-in-time'),
  severity: 'warning',
  message: 'The framework was confirmed later than the code of practice allows',
  help: 'Write in `risk.framework.confirmed_on` the day on which the framework was confirmed; if it was late, write it all the same and tell the AI Office why',
  examples: {
    bad: 'notified_on: 2026-05-11, confirmed_on: 2026-06-09',
    good: 'notified_on: 2026-05-11, confirmed_on: 2026-06-08',
  },
});
