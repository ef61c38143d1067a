/** The second estimate uses the other method. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The second estimate uses the other method',
  provision: 'gl-annex-a.2',
  at: 'training.compute.cross_estimate.method',
  expects: computed('estimates-use-both-methods'),
  severity: 'warning',
  message:
    'The second estimate uses the same method as the first, so that the one does not check the other',
  help: 'Write the numbers of the other method in `training.compute.cross_estimate`',
  examples: {
    bad: 'estimate: { method: hardware, … }, cross_estimate: { method: hardware, … }',
    good: 'estimate: { method: architecture, … }, cross_estimate: { method: hardware, … }',
  },
});
