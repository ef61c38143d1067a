/** The mandate gives every task that the law lists. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The mandate gives every task that the law lists',
  provision: 'art-54(3)',
  at: 'provider.authorised_representative.mandate_covers',
  expects: computed('mandate-covers-tasks'),
  severity: 'warning',
  message: 'The mandate lacks a task that the law lists as its content',
  help: 'Have the mandate amended, then list verify, keep_copy, inform and cooperate in `provider.authorised_representative.mandate_covers`',
  examples: {
    bad: 'mandate_covers: [verify, inform]',
    good: 'mandate_covers: [verify, keep_copy, inform, cooperate]',
  },
});
