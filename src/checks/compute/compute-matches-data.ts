/** Stated compute fits parameters and data. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPercent } from '../../law/spell.js';

export default defineCheck({
  title: 'Stated compute fits parameters and data',
  provision: 'gl-annex-a.2',
  at: 'training.compute.parameter_update_flop',
  expects: computed('compute-matches-data'),
  severity: 'warning',
  message: `The stated compute is more than ${lawPercent('estimateMargin')} % off six operations for each parameter and token`,
  help: 'State the inputs in `training.compute.estimate`, or say in `training.compute.methodology` what explains the difference, such as data seen more than once',
  examples: {
    bad: 'total: 7e9, training: 2e12 tokens, parameter_update_flop: 1e24',
    good: 'total: 7e9, training: 2e12 tokens, parameter_update_flop: 8.4e22',
  },
});
