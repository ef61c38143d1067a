/** The AI Office is told of the end of the mandate. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The AI Office is told of the end of the mandate',
  provision: 'art-54(5)',
  at: 'provider.authorised_representative.terminated_on',
  expects: computed('mandate-end-told'),
  severity: 'warning',
  message: 'The mandate has ended, and the facts do not say that the AI Office was told',
  help: 'Tell the AI Office of the end and its reasons, then write the day in `provider.authorised_representative.ai_office_informed_on`',
  examples: {
    bad: 'terminated_on: 2026-09-01',
    good: 'terminated_on: 2026-09-01, ai_office_informed_on: 2026-09-02',
  },
});
