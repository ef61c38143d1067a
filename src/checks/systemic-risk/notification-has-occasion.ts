/** What was notified has an occasion in the facts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'What was notified has an occasion in the facts',
  provision: 'art-52(1)',
  at: 'risk.systemic',
  expects: computed('notification-has-occasion'),
  severity: 'warning',
  feedsGate: ['systemic-risk'],
  message:
    'The facts tell of a notification or of its condition, and conclude that there is nothing to notify',
  help: 'Remove what tells of it, or write the amount above the threshold in `training.compute.cumulative_flop`, the plan in `training.compute.planned_cumulative_flop`',
  examples: {
    bad: 'notified_on: 2026-05-01, cumulative_flop: 6e23',
    good: 'notified_on: 2026-05-01, cumulative_flop: 3e25',
  },
});
