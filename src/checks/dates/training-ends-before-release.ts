/** A model is released when it is trained. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A model is released when it is trained',
  provision: 'mdf(4)',
  at: 'training.duration.ended',
  expects: computed('training-ends-before-release'),
  severity: 'warning',
  message: 'Training ended after the first release',
  help: 'Write an earlier day in `training.duration.ended`, or a later one in `model.release_date`',
  examples: {
    bad: 'ended: 2026-05-01, release_date: 2026-03-01',
    good: 'ended: 2026-02-01, release_date: 2026-03-01',
  },
});
