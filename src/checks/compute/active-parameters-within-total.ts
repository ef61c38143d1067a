/** Active parameters are part of all parameters. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Active parameters are part of all parameters',
  provision: 'annex-xi(1)(1)(d)',
  at: 'model.parameters.active',
  expects: computed('active-parameters-within-total'),
  message: 'More parameters are active than the model has',
  help: 'Write a lower number in `model.parameters.active`, or a higher one in `model.parameters.total`',
  compares: ['model.parameters.active', 'model.parameters.total'],
  examples: {
    bad: 'parameters: { total: 7e9, active: 8e9 }',
    good: 'parameters: { total: 8e9, active: 7e9 }',
  },
});
