/** Device days fit devices and days. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Device days fit devices and days',
  provision: 'mdf(38)',
  at: 'training.duration.hardware_days',
  expects: computed('hardware-days-match-units'),
  severity: 'warning',
  message: 'The days of devices do not fit the number of devices and the time',
  help: 'Write in `training.duration.hardware_days` the days of each device for itself, added up; or other `units` and `hours` in `training.compute.estimate`, or other days in `training.duration.wall_clock_days`',
  examples: {
    bad: 'wall_clock_days: 30, hardware_days: [{ hardware: H100, days: 3 }]',
    good: 'wall_clock_days: 30, hardware_days: [{ hardware: H100, days: 3000 }]',
  },
});
