/** The estimate counts the parameters of the model. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The estimate counts the parameters of the model',
  provision: 'gl-annex-a.2',
  at: 'training.compute.estimate',
  expects: computed('estimate-parameters-match-model'),
  severity: 'warning',
  message: 'The estimate of compute has another number of parameters than the model',
  help: 'Write the parameters that are active for a token in `training.compute.estimate` and `model.parameters.active`',
  examples: {
    bad: 'estimate: { parameters: 235e9 }, parameters: { total: 235e9, active: 22e9 }',
    good: 'estimate: { parameters: 22e9 }, parameters: { total: 235e9, active: 22e9 }',
  },
});
