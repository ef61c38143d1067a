/** A report says of each item what is known. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A report says of each item what is known',
  provision: 'code-safety(9.2)',
  at: 'risk.incidents',
  expects: computed('incident-items-told'),
  severity: 'warning',
  message: 'A report of a serious incident leaves items out',
  help: 'Write each item in `risk.incidents`, or `{ unknown: … }` with the reason where it is not known yet',
  examples: {
    bad: 'initial_report_on: 2026-11-11',
    good: 'initial_report_on: 2026-11-11, harm: { unknown: The hospital still examines it. }',
  },
});
