/** The role fits the other facts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The role fits the other facts',
  provision: 'art-3(3)',
  at: 'role.kind',
  expects: computed('role-fits-facts'),
  feedsGate: ['provider'],
  message: 'The role is not that of somebody who did what the facts tell',
  help: 'Write `role.kind: modifier` if you changed a model of another provider; else remove `role.base_model` or `role.modification`, as no model was changed',
  examples: {
    bad: 'kind: developer, base_model: { name: Crane-14B, same_provider: false }',
    good: 'kind: modifier, base_model: { name: Crane-14B, same_provider: false }',
  },
});
