/** The days of an incident lie in order. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The days of an incident lie in order',
  provision: 'art-55(1)(c)',
  at: 'risk.incidents',
  expects: computed('incident-dates-in-order'),
  message: 'The days of an incident do not lie in order',
  help: 'Write the days of that entry of `risk.incidents` in the order in which things happened, each no later than today',
  examples: {
    bad: 'resolved_on: 2026-10-05, final_report_on: 2026-10-01',
    good: 'resolved_on: 2026-10-05, final_report_on: 2026-11-02',
  },
});
