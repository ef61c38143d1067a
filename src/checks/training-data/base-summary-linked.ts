/** The summary leads to that of the model it comes from. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The summary leads to that of the model it comes from',
  provision: 'notice(31)',
  at: 'role.base_model.summary_url',
  expects: computed('base-summary-linked'),
  severity: 'warning',
  message: 'The summary of the model that was modified is not linked',
  help: 'Write its address in `role.base_model.summary_url`, or say there why there is none',
  examples: {
    bad: 'role.base_model: { name: Egret }',
    good: 'summary_url: https://example.org/egret/summary',
  },
});
