/** A size in the name is the size of the model. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A size in the name is the size of the model',
  provision: 'annex-xi(1)(1)(d)',
  at: 'model.parameters.total',
  expects: computed('parameters-match-name'),
  severity: 'warning',
  message: 'The number of parameters is far from the size in the name of the model',
  help: 'Write the number itself in `model.parameters.total`: 7 billion are 7e9',
  compares: ['model.parameters.total'],
  examples: {
    bad: 'name: Heron 7B, total: 7e6',
    good: 'name: Heron 7B, total: 7.2e9',
  },
});
