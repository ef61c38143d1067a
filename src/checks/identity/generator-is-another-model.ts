/** Synthetic data came from another model. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Synthetic data came from another model',
  provision: 'template(2.5)',
  at: 'training_data.synthetic.market_models',
  expects: computed('generator-is-another-model'),
  severity: 'warning',
  message: 'The model itself is named as the generator of its training data',
  help: 'Name the model or earlier version that generated the data, with its version, in `training_data.synthetic.market_models`',
  examples: {
    bad: 'model.name: Heron, market_models: [{ name: Heron }]',
    good: 'model.name: Heron, market_models: [{ name: Egret 2 }]',
  },
});
