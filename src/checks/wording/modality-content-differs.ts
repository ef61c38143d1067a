/** Each modality has its own types of content. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each modality has its own types of content',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('modality-content-differs'),
  severity: 'warning',
  message: 'Two modalities are described with the same words',
  help: 'Describe in `types_of_content` of each entry of `training_data.modalities` what that modality holds',
  examples: {
    bad: 'text: { types_of_content: Public data }, image: { types_of_content: Public data }',
    good: 'text: { types_of_content: Press and legal texts }, image: { types_of_content: Photographs }',
  },
});
