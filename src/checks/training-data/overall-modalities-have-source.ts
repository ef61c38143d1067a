/** Every overall modality has a source. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Every overall modality has a source',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('overall-modalities-have-source'),
  severity: 'note',
  message: 'A modality of the overall training data is named by none of its sources',
  help: 'Name the modality in the `modalities` of the source it came from',
  examples: {
    bad: 'modalities: { text: …, image: … }, public_datasets: { used: true, modalities: [text] }',
    good: 'modalities: { text: …, image: … }, public_datasets: { used: true, modalities: [text, image] }',
  },
});
