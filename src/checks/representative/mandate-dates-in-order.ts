/** The days of the mandate are in order. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The days of the mandate are in order',
  provision: 'art-54(5)',
  at: 'provider.authorised_representative.terminated_on',
  expects: computed('mandate-dates-in-order'),
  severity: 'warning',
  message:
    'The mandate ends before it begins, or the AI Office was told of an end before there was one',
  help: 'Write the days in order: `provider.authorised_representative.mandate_date`, then `provider.authorised_representative.terminated_on`, then `provider.authorised_representative.ai_office_informed_on`',
  compares: [
    'provider.authorised_representative.mandate_date',
    'provider.authorised_representative.terminated_on',
    'provider.authorised_representative.ai_office_informed_on',
  ],
  examples: {
    bad: 'mandate_date: 2026-02-01, terminated_on: 2026-01-01',
    good: 'mandate_date: 2026-02-01, terminated_on: 2026-09-01, ai_office_informed_on: 2026-09-02',
  },
});
