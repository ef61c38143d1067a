/** Approvals cover the last update. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Approvals cover the last update',
  provision: 'art-53(1)(a)',
  at: 'documentation.approvals',
  expects: computed('approvals-cover-last-update'),
  severity: 'warning',
  message: 'The documentation was updated after it was approved',
  help: 'Have the update approved and write the day in `on` of that entry of `documentation.approvals`, or the day of the last change that was made in `documentation.last_updated`',
  examples: {
    bad: 'last_updated: 2026-11-01, approvals: [{ on: 2026-10-01 }]',
    good: 'last_updated: 2026-11-01, approvals: [{ on: 2026-11-02 }]',
  },
});
