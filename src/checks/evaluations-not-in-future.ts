/** No evaluation lies in the future. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'No evaluation lies in the future',
  provision: 'art-53(1)(a)-evaluation',
  at: 'evaluation.results',
  expects: computed('evaluations-not-in-future'),
  severity: 'warning',
  message: 'A result of an evaluation is dated in the future',
  help: 'Correct the day in `evaluation.results`',
  examples: {
    bad: 'date: 2062-01-01',
    good: 'date: 2026-01-01',
  },
});
