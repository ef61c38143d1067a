/** Who excludes the Union has no channel there. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Who excludes the Union has no channel there',
  provision: 'art-3(9)',
  at: 'model.distribution_channels',
  expects: computed('union-exclusion-fits-channels'),
  feedsGate: ['placed'],
  message: 'The Union is excluded, and a channel reaches it',
  help: 'Write `false` as `union` of that entry of `model.distribution_channels`, or `false` in `role.placement.union_excluded`',
  examples: {
    bad: 'union_excluded: true, distribution_channels: [{ union: true }]',
    good: 'union_excluded: true, distribution_channels: [{ union: false }]',
  },
});
