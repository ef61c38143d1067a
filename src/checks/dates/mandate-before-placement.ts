/** The mandate precedes the placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawDay } from '../../law/spell.js';

export default defineCheck({
  title: 'The mandate precedes the placement',
  provision: 'art-54(1)',
  at: 'provider.authorised_representative.mandate_date',
  expects: computed('mandate-before-placement'),
  severity: 'warning',
  message: 'The mandate of the authorised representative came too late',
  help: `Write in \`provider.authorised_representative.mandate_date\` the day of the written mandate: the law asks for it before placement, and of a model placed before ${lawDay('modelDuties')} by ${lawDay('earlierModels')}`,
  compares: ['provider.authorised_representative.mandate_date', 'role.placement.date'],
  examples: {
    bad: 'mandate_date: 2026-06-01, placement.date: 2026-03-01',
    good: 'mandate_date: 2026-02-01, placement.date: 2026-03-01',
  },
});
