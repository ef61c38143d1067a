/** No size is beyond what there can be. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No size is beyond what there can be',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('sizes-possible'),
  message: 'A size is larger than all that mankind could have made',
  help: 'Write the size in `training_data.modalities` with fewer zeros, in its unit: tokens of text, images, hours of audio and video. The bounds are 1e16 tokens, 1e13 images and 1e11 hours; each is a reckoning that the finding tells',
  examples: {
    bad: 'text: { size: 15e18 }',
    good: 'text: { size: 15e12 }',
  },
});
