/** Each dependency links its own summary. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each dependency links its own summary',
  provision: 'template(1.2)',
  at: 'model.dependencies',
  expects: computed('dependencies-linked'),
  message: 'A model dependency has neither a link to its summary nor a reason for having none',
  help: 'Write `summary_url`, or `summary_absent_reason`, in each entry of `model.dependencies`',
  examples: {
    bad: '- { name: Egret }',
    good: '- { name: Egret, summary_absent_reason: No summary was found on 1 November 2026 }',
  },
});
