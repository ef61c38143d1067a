/** Every modality of a source stands among the overall modalities. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Every modality of a source stands among the overall modalities',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('source-modalities-within-overall'),
  message: 'A source of training data names a modality that the overall data does not have',
  help: 'Add the modality to `training_data.modalities`, or remove it from the source',
  examples: {
    bad: 'modalities: { text: … }, crawled: { used: true, modalities: [image] }',
    good: 'modalities: { text: …, image: … }, crawled: { used: true, modalities: [image] }',
  },
});
