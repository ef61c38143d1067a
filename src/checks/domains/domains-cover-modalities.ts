/** The listed domains hold content of each modality. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The list of domains represents each modality',
  provision: 'template(2.3)',
  at: 'training_data.crawled.domains_file',
  expects: computed('domains-cover-modalities'),
  severity: 'warning',
  message: 'The list of domains does not represent a modality of the crawled content',
  help: 'Give sizes in one unit for all modalities, such as bytes, in the file of `training_data.crawled.domains_file`; then say in `training_data.crawled.method` how the modalities were weighed',
  examples: {
    bad: 'photos.example,12,image',
    good: 'photos.example,48000000,image',
  },
});
