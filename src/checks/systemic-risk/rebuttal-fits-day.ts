/** Arguments that were decided on have a decision. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Arguments against systemic risk that were decided on have a decision',
  provision: 'art-52(3)',
  at: 'risk.systemic.rebuttal_decided_on',
  expects: computed('rebuttal-fits-day'),
  message:
    'A day is stated on which the Commission decided on the arguments, and the arguments are said not to be decided on',
  help: 'Write `accepted` or `rejected` in `risk.systemic.rebuttal`, or remove `risk.systemic.rebuttal_decided_on`',
  compares: ['risk.systemic.rebuttal'],
  examples: {
    bad: 'rebuttal: pending, rebuttal_decided_on: 2026-07-01',
    good: 'rebuttal: rejected, rebuttal_decided_on: 2026-07-01',
  },
});
