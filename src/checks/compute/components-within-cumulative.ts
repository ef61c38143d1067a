/** The parts that count are within the cumulative compute. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The parts that count are within the cumulative compute',
  provision: 'gl-annex-a.1',
  at: 'training.compute.cumulative_flop',
  expects: computed('components-within-cumulative'),
  feedsGate: ['systemic-risk'],
  message: 'The parts of the compute that count are together more than the cumulative compute',
  help: 'Write a higher amount in `training.compute.cumulative_flop`, or lower ones in `flop` of `training.compute.components`; parts that do not count have a kind of their own',
  compares: ['training.compute.cumulative_flop'],
  examples: {
    bad: 'cumulative_flop: 1e24, components: [{ kind: pre_training, flop: 2e24 }]',
    good: 'cumulative_flop: 2.1e24, components: [{ kind: pre_training, flop: 2e24 }]',
  },
});
