/** The modality "other" is specified. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The modality "other" is specified',
  provision: 'template(2)',
  at: 'training_data.public_datasets',
  expects: computed('other-modality-specified'),
  message: 'A source names the modality "other" without saying which it is',
  help: 'Write which modality it is in `other_modality` beside the list of modalities of that source',
  examples: {
    bad: 'modalities: [text, other]',
    good: 'modalities: [text, other], other_modality: Protein sequences',
  },
});
