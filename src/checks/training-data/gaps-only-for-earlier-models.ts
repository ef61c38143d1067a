/** Only summaries of models placed before 2 August 2025 have gaps. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawDay } from '../../law/spell.js';

export default defineCheck({
  title: `Only summaries of models placed before ${lawDay('modelDuties')} have gaps`,
  provision: 'notice(33)',
  at: 'training_data',
  expects: computed('gaps-only-for-earlier-models'),

  message: `A part of an answer is left open that only the summary of a model placed before ${lawDay('modelDuties')} may leave open`,
  help: `State it in \`training_data\`: a gap needs both, that the model was placed before ${lawDay('modelDuties')} and that filling it would be a disproportionate burden`,
  examples: {
    bad: 'continuous: { unknown: The records were lost }',
    good: 'continuous: false',
  },
});
