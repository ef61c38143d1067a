/** Each evaluation has five samples. */
import { computed, fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each evaluation has five samples',
  provision: 'code-safety(7.3)',
  at: 'risk.model_report.evaluation_samples',
  when: fact('provider.code_of_practice.safety_and_security').is(true),
  expects: computed('model-report-samples'),
  severity: 'warning',
  message: 'An evaluation has fewer than five random samples',
  help: 'Add pairs of input and output, then write how many there are as `number` in `risk.model_report.evaluation_samples`',
  examples: {
    bad: '{ evaluation: A, number: 3 }',
    good: '{ evaluation: A, number: 5 }',
  },
});
