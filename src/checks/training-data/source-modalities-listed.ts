/** A source of training data that was used names the modalities it supplied. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A source that was used names its modalities',
  provision: 'template(2)',
  at: 'training_data',
  expects: computed('source-modalities-listed'),
  message: 'A source of training data was used and its list of modalities is empty',
  help: 'List text, image, audio, video or other in `modalities` of that source, for instance `training_data.crawled.modalities`',
  examples: {
    bad: 'crawled: { used: true, modalities: [] }',
    good: 'crawled: { used: true, modalities: [text] }',
  },
});
