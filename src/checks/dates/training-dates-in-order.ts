/** Training began before it ended. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Training began before it ended',
  provision: 'annex-xi(1)(2)(d)',
  at: 'training.duration.started',
  expects: computed('training-dates-in-order'),
  message: 'Training ended before it began',
  help: 'Write the earlier of the two days in `training.duration.started` and the later in `training.duration.ended`',
  compares: ['training.duration.started', 'training.duration.ended'],
  examples: {
    bad: 'started: 2026-02-01, ended: 2025-11-01',
    good: 'started: 2025-11-01, ended: 2026-02-01',
  },
});
