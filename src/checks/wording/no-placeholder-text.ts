/** No placeholder is left in the facts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No placeholder is left in the facts',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-placeholder-text'),
  standsForUnknown: true,
  message: 'A text still holds a placeholder such as TODO, “[…]” or "coming soon"',
  help: 'Replace the placeholder by a statement, or by `{ unknown: reason }`',
  examples: {
    bad: 'description: TODO',
    good: 'description: A decoder-only language model',
  },
});
