/** The summary of a model in continuous training is updated every six months. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawTerm } from '../../law/spell.js';

export default defineCheck({
  title: `The summary of a model in continuous training is updated every ${lawTerm('summaryUpdateMonths')}`,
  provision: 'notice(29)',
  at: 'training_data.summary_last_update',
  expects: computed('summary-updated-half-yearly'),
  severity: 'warning',
  message: `The model is trained on new data, and the summary was last updated more than ${lawTerm('summaryUpdateMonths')} ago`,
  help: `Add the new data and its date, then raise \`training_data.summary_last_update\`; a materially significant change does not wait for ${lawTerm('summaryUpdateMonths')}`,
  examples: {
    bad: 'continuous: true, summary_last_update: 2025-01-10',
    good: 'summary_last_update: 2026-09-01',
  },
});
