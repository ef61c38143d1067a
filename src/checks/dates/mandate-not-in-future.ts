/** The mandate has been given. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The mandate has been given',
  provision: 'art-54(1)',
  at: 'provider.authorised_representative.mandate_date',
  expects: computed('mandate-not-in-future'),
  severity: 'warning',
  message: 'The mandate of the authorised representative lies in the future',
  help: 'Write in `provider.authorised_representative.mandate_date` the day on which the mandate was given, or remove it until then',
  compares: ['provider.authorised_representative.mandate_date'],
  examples: {
    bad: 'mandate_date: 2062-06-01',
    good: 'mandate_date: 2026-06-01',
  },
});
