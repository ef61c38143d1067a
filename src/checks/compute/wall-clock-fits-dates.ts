/** Wall-clock days fit between start and end. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Wall-clock days fit between start and end',
  provision: 'annex-xi(1)(2)(d)',
  at: 'training.duration.wall_clock_days',
  expects: computed('wall-clock-fits-dates'),
  severity: 'warning',
  message: 'The wall-clock days are more than lie between start and end of training',
  help: 'Write fewer days in `training.duration.wall_clock_days`; time summed over devices belongs in `training.duration.hardware_days`',
  compares: [
    'training.duration.wall_clock_days',
    'training.duration.started',
    'training.duration.ended',
  ],
  examples: {
    bad: 'started: 2025-11-01, ended: 2025-11-30, wall_clock_days: 900',
    good: 'started: 2025-11-01, ended: 2025-11-30, wall_clock_days: 29',
  },
});
