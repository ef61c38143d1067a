/** A gap in the table of modalities is justified in the summary. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawDay } from '../../law/spell.js';

export default defineCheck({
  title: 'A gap in the table of modalities is justified in the summary',
  provision: 'notice(33)',
  at: 'training_data.modalities',
  expects: computed('no-gaps-in-modalities'),
  severity: 'warning',
  message: 'The size or the content of a modality is left open',
  help: `State it in \`training_data.modalities\`; only for a model placed before ${lawDay('modelDuties')} may it stay open, if filling it would be a disproportionate burden, and the reason has to say why`,
  examples: {
    bad: 'audio: { size: { unknown: The hours were never counted and the recordings are deleted } }',
    good: 'audio: { band: 10k_to_1m_h }',
  },
});
