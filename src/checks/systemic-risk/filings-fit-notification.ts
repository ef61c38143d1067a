/** The first filing was sent on the day of the notification. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The first filing was sent on the day of the notification',
  provision: 'art-52(1)',
  at: 'risk.systemic.notifications',
  expects: computed('filings-fit-notification'),
  message: 'The first filing and the notification have two days',
  help: 'Write one day in `risk.systemic.notified_on` and in `on` of the first entry of `risk.systemic.notifications`',
  examples: {
    bad: 'notified_on: 2026-05-11, notifications: [{ on: 2026-05-12, compute_flop: 2e25, figure: planned }]',
    good: 'notified_on: 2026-05-11, notifications: [{ on: 2026-05-11, compute_flop: 2e25, figure: planned }]',
  },
});
