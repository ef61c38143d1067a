/** What the model reads and gives is in its training data. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'What the model reads and gives is in its training data',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('modalities-have-training-data'),
  severity: 'warning',
  message: 'A modality of the model is missing from its training data',
  help: 'Add the modality to `training_data.modalities`, or remove it from `model.inputs` or `model.outputs`',
  examples: {
    bad: 'inputs: [text, image], modalities: { text: … }',
    good: 'inputs: [text, image], modalities: { text: …, image: … }',
  },
});
