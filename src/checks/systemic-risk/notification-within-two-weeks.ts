/** The notification is made within two weeks. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPeriod } from '../../law/spell.js';

export default defineCheck({
  title: `The notification is made within ${lawPeriod('notification')}`,
  provision: 'art-52(1)',
  at: 'risk.systemic.notified_on',
  expects: computed('notification-within-two-weeks'),
  message: `The notification came after its ${lawPeriod('notification')}`,
  help: 'Write in `risk.systemic.notified_on` the day on which the Commission was notified; a late notification stays late, so tell the AI Office why',
  examples: {
    bad: 'threshold_known_on: 2026-05-04, notified_on: 2026-05-19',
    good: 'threshold_known_on: 2026-05-04, notified_on: 2026-05-18',
  },
});
