/** The day on which the condition of systemic risk was met is stated where the duties hang on it. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The day is stated on which the condition of systemic risk was met',
  provision: 'gl-2.3.1',
  at: 'risk.systemic.threshold_met_on',
  expects: computed('condition-day-stated'),
  severity: 'warning',
  whateverIsOwed: true,
  message:
    'The condition of systemic risk became known after the placing, and the day on which it was met is not stated, so the days of the duties cannot be told',
  help: 'Write in `risk.systemic.threshold_met_on` the day on which the cumulative compute passed the threshold',
  examples: {
    bad: 'date: 2026-03-01, threshold_known_on: 2026-09-10',
    good: 'date: 2026-03-01, threshold_known_on: 2026-09-10, threshold_met_on: 2026-09-01',
  },
});
