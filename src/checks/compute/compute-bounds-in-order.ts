/** A lower bound of compute is no higher than the upper one. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A lower bound of compute is no higher than the upper one',
  provision: 'gl-annex-a.2',
  at: 'training.compute.cumulative_flop',
  expects: computed('compute-bounds-in-order'),
  feedsGate: ['gpai', 'provider', 'systemic-risk'],
  message: 'The lower bound of an amount of compute is above its upper bound, so neither counts',
  help: 'Write the lower of the two as `at_least` and the higher as `at_most`',
  examples: {
    bad: 'cumulative_flop: { at_least: 2e25, at_most: 9e24 }',
    good: 'cumulative_flop: { at_least: 9e24, at_most: 2e25 }',
  },
});
