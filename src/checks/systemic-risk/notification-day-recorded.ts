/** The day of the notification is on record. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPeriod } from '../../law/spell.js';

export default defineCheck({
  title: 'The day of the notification is on record',
  provision: 'art-52(1)',
  at: 'risk.systemic.threshold_known_on',
  expects: computed('notification-day-recorded'),
  severity: 'warning',
  message: `The ${lawPeriod('notification')} for the notification are over`,
  help: 'Notify the Commission if that is still to be done, and write the day in `risk.systemic.notified_on`',
  examples: {
    bad: 'threshold_known_on: 2026-05-04',
    good: 'threshold_known_on: 2026-05-04, notified_on: 2026-05-11',
  },
});
