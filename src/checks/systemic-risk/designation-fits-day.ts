/** A designation that is denied has no day and no ground. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A designation that is denied has no day and no ground',
  provision: 'art-51(1)(b)',
  at: 'risk.systemic.designated_on',
  expects: computed('designation-fits-day'),
  feedsGate: ['systemic-risk'],
  message: 'The model is said not to be designated, and its designation is told of',
  help: 'Write `true` in `risk.systemic.designated`, or remove `risk.systemic.designated_on` and `risk.systemic.designation_ground`',
  examples: {
    bad: 'designated: false, designated_on: 2026-05-04',
    good: 'designated: true, designated_on: 2026-05-04',
  },
});
