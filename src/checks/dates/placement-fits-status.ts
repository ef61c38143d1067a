/** The status of the placing fits the other facts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The status of the placing fits the other facts',
  provision: 'art-3(9)',
  at: 'role.placement.status',
  expects: computed('placement-fits-status'),
  feedsGate: ['placed'],
  message: 'The status of the placing denies what another fact says of the Union market',
  help: 'Write `placed` or `planned` in `role.placement.status`, or remove the channel or the day that says otherwise',
  examples: {
    bad: 'status: never, distribution_channels: [{ union: true }]',
    good: 'status: placed, date: 2026-03-01, distribution_channels: [{ union: true }]',
  },
});
