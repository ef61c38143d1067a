/** The notification follows the knowledge that it is due. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The notification follows the knowledge that it is due',
  provision: 'art-52(1)',
  at: 'risk.systemic.notified_on',
  expects: computed('notification-after-knowledge'),
  message: 'The notification is dated before the day on which its cause became known',
  help: 'Write a later day in `risk.systemic.notified_on`, or an earlier one in `risk.systemic.threshold_known_on`',
  examples: {
    bad: 'threshold_known_on: 2026-05-04, notified_on: 2026-05-01',
    good: 'threshold_known_on: 2026-05-04, notified_on: 2026-05-11',
  },
});
