/** Reports of incidents are sent in time. */
import { computed, fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Reports of incidents are sent in time',
  provision: 'code-safety(9.3)',
  at: 'risk.incidents',
  when: fact('provider.code_of_practice.safety_and_security').is(true),
  expects: computed('incident-reports-in-time'),
  message: 'A report of a serious incident missed its day',
  help: 'Send what is due, and write the days of all reports in `risk.incidents`',
  examples: {
    bad: 'kind: death, aware_on: 2026-10-01, initial_report_on: 2026-10-12',
    good: 'kind: death, aware_on: 2026-10-01, initial_report_on: 2026-10-11',
  },
});
