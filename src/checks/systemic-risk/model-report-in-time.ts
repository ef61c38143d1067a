/** The AI Office receives the model report in time. */
import { computed, fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The AI Office receives the model report in time',
  provision: 'code-safety(7.7)',
  at: 'risk.model_report.submitted_on',
  when: fact('provider.code_of_practice.safety_and_security').is(true),
  expects: computed('model-report-in-time'),
  severity: 'warning',
  message: 'The model report came later than the code of practice allows',
  help: 'Write in `risk.model_report.submitted_on` the day on which the report was sent, and in `risk.model_report.interim_report_on` that of the interim report; what was late stays late',
  examples: {
    bad: 'placement.date: 2026-09-14, submitted_on: 2026-09-21',
    good: 'placement.date: 2026-09-14, submitted_on: 2026-09-11',
  },
});
