/** The representative is not the provider. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The representative is not the provider',
  provision: 'art-54(1)',
  at: 'provider.authorised_representative.name',
  expects: computed('representative-is-another'),
  severity: 'warning',
  message: 'The provider names itself as its authorised representative',
  help: 'Name the person or body in the Union that holds the mandate in `provider.authorised_representative.name`',
  examples: {
    bad: 'legal_name: Example Inc., authorised_representative: { name: Example Inc }',
    good: 'legal_name: Example Inc., authorised_representative: { name: Example Ireland Ltd }',
  },
});
