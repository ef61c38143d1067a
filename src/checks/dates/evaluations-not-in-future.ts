/** No evaluation lies in the future. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No evaluation lies in the future',
  provision: 'art-53(1)(a)-evaluation',
  at: 'evaluation.results',
  expects: computed('evaluations-not-in-future'),
  severity: 'warning',
  message: 'A result of an evaluation is dated in the future',
  help: 'Write in `date` of that entry of `evaluation.results` the day on which it was measured, or remove the entry until then',
  examples: {
    bad: 'date: 2062-01-01',
    good: 'date: 2026-01-01',
  },
});
