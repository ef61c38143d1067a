/** Restricted uses stand in the terms. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Restricted uses stand in the terms',
  provision: 'mdf(21)',
  at: 'model.restricted_uses',
  expects: computed('restricted-uses-match-policy'),
  severity: 'warning',
  message: 'Restricted uses and the terms of use disagree',
  help: 'Write in `model.restricted_uses` what `licensing.acceptable_use_policy` and `licensing.restrictions` restrict',
  examples: {
    bad: 'restricted_uses: { not_applicable: … }, acceptable_use_policy: { text: … }',
    good: 'restricted_uses: No scoring of persons, acceptable_use_policy: { text: … }',
  },
});
