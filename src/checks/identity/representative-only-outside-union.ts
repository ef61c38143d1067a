/** A provider in the Union names no representative. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A provider in the Union names no representative',
  provision: 'template(1.1)',
  at: 'provider.authorised_representative',
  expects: computed('representative-only-outside-union'),
  severity: 'warning',
  message: 'The provider is established in the Union and names an authorised representative',
  help: 'Remove `provider.authorised_representative`, or write in `provider.country` the country in which the provider is established',
  compares: ['provider.country'],
  examples: {
    bad: 'country: IE, authorised_representative: { … }',
    good: 'country: IE',
  },
});
