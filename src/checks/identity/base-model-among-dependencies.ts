/** The modified model is a dependency. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The modified model is a dependency',
  provision: 'template(1.2)',
  at: 'model.dependencies',
  expects: computed('base-model-among-dependencies'),
  severity: 'warning',
  message: 'The model that was modified is missing from the model dependencies',
  help: 'Add the model of `role.base_model.name` to `model.dependencies`',
  examples: {
    bad: 'role.base_model.name: Egret, dependencies: [{ name: Ibis }]',
    good: 'role.base_model.name: Egret, dependencies: [{ name: Egret }]',
  },
});
