/** The base model is described alike. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The base model is described alike',
  provision: 'template(1.2)',
  at: 'model.dependencies',
  expects: computed('base-model-facts-agree'),
  feedsGate: ['open-source-exception'],
  message: 'The base model and the dependency of the same name differ',
  help: 'Write the same in `role.base_model` and in its entry of `model.dependencies`',
  examples: {
    bad: 'base_model: { name: Egret, version: "2" }, dependencies: [{ name: Egret, version: "1" }]',
    good: 'base_model: { name: Egret, version: "1" }, dependencies: [{ name: Egret, version: "1" }]',
  },
});
