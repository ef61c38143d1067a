/** The modalities of the file of domains are stated. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The modalities of the file of domains are stated',
  provision: 'template(2.3)',
  at: 'training_data.crawled.modalities',
  expects: computed('file-modalities-stated'),

  message: 'The crawled modalities lack one of the file of domains',
  help: 'List it in `training_data.crawled.modalities`',
  examples: {
    bad: 'modalities: [text]',
    good: 'modalities: [text, image]',
  },
});
