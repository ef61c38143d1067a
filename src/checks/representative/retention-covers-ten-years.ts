/** The documentation is kept for ten years after placement. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawTerm } from '../../law/spell.js';

export default defineCheck({
  title: `The documentation is kept for ${lawTerm('representativeRetentionYears')} after placement`,
  provision: 'art-54(3)',
  at: 'documentation.retention_until',
  expects: computed('retention-covers-ten-years'),
  severity: 'warning',
  message: `The documentation is to be kept for less than ${lawTerm('representativeRetentionYears')} after the last placement`,
  help: `Write a later day in \`documentation.retention_until\`: a representative keeps its copy for ${lawTerm('representativeRetentionYears')}, and signatories of the code keep each version as long`,
  compares: ['documentation.retention_until', 'role.placement.date'],
  examples: {
    bad: 'retention_until: 2030-03-02, placement.date: 2026-03-02',
    good: 'retention_until: 2036-03-02, placement.date: 2026-03-02',
  },
});
