/** The parts that update parameters are within the compute of the updates. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The parts that update parameters are within the compute of the updates',
  provision: 'gl-annex-a.1',
  at: 'training.compute.parameter_update_flop',
  expects: computed('components-within-updates'),
  feedsGate: ['gpai'],
  message:
    'The parts of the compute that update parameters are together more than the compute of the parameter updates',
  help: 'Write a higher amount in `training.compute.parameter_update_flop`, or lower ones in `flop` of `training.compute.components`',
  compares: ['training.compute.parameter_update_flop'],
  examples: {
    bad: 'parameter_update_flop: 1e24, components: [{ kind: fine_tuning, flop: 2e24 }]',
    good: 'parameter_update_flop: 2e24, components: [{ kind: fine_tuning, flop: 2e24 }]',
  },
});
