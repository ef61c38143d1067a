/** Reports of incidents are sent without undue delay. */
import { admitted, computed, fact, not } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Reports of incidents are sent without undue delay',
  provision: 'art-55(1)(c)',
  at: 'risk.incidents',
  when: not(admitted(fact('provider.code_of_practice.safety_and_security').is(true))),
  expects: computed('incident-reports-in-time'),
  severity: 'warning',
  message:
    'A report of a serious incident came later than the code of practice would have it, and the law asks for it without undue delay',
  help: 'Send what is due, and write the days of all reports in `risk.incidents`',
  examples: {
    bad: 'kind: death, aware_on: 2026-10-01',
    good: 'kind: death, aware_on: 2026-10-01, initial_report_on: 2026-10-11',
  },
});
