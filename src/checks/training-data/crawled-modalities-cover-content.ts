/** The crawled modalities are those that are described. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The crawled modalities are those that are described',
  provision: 'template(2.3)',
  at: 'training_data.crawled.modalities',
  expects: computed('crawled-modalities-cover-content'),
  severity: 'note',
  message: 'The crawled modalities are narrower than the description of the crawled content',
  help: 'List each modality in `training_data.crawled.modalities`, or say in `training_data.crawled.content` that it was not used',
  examples: {
    bad: 'modalities: [text], content: News with photographs',
    good: 'modalities: [text, image]',
  },
});
