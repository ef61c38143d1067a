/** No approval lies in the future. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No approval lies in the future',
  provision: 'art-53(1)(a)',
  at: 'documentation.approvals',
  expects: computed('approvals-not-in-future'),
  message: 'An approval is dated in the future',
  help: 'Write in `on` of that entry of `documentation.approvals` the day on which it was given, or remove the entry until then',
  examples: {
    bad: 'on: 2062-11-01',
    good: 'on: 2026-11-01',
  },
});
