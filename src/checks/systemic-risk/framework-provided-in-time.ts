/** The AI Office receives the framework in time. */
import { computed, fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPeriod } from '../../law/spell.js';

export default defineCheck({
  title: 'The AI Office receives the framework in time',
  provision: 'code-safety(1.4)',
  at: 'risk.framework.provided_on',
  when: fact('provider.code_of_practice.safety_and_security').is(true),
  expects: computed('framework-provided-in-time'),
  severity: 'warning',
  message: `The AI Office received the framework after its ${lawPeriod('frameworkAccess')}`,
  help: 'Write in `risk.framework.provided_on` the day on which the framework was sent; if it was late, write it all the same. Official holidays are not counted out',
  examples: {
    bad: 'confirmed_on: 2026-06-04, provided_on: 2026-06-12',
    good: 'confirmed_on: 2026-06-04, provided_on: 2026-06-11',
  },
});
