/** A modifier names what it modified. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A modifier names what it modified',
  provision: 'template(1.2)',
  at: 'model.dependencies',
  expects: computed('dependency-not-denied'),
  message: 'A modified model is said to depend on no other',
  help: 'List the model of `role.base_model.name` in `model.dependencies`, or write `developer` in `role.kind` if no other model was modified',
  examples: {
    bad: 'role.kind: modifier, dependencies: { not_applicable: … }',
    good: 'role.kind: modifier, dependencies: [{ name: Egret }]',
  },
});
