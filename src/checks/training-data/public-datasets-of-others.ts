/** Public datasets are compiled by others. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Public datasets are compiled by others',
  provision: 'template(2.1)',
  at: 'training_data.public_datasets.large',
  expects: computed('public-datasets-of-others'),
  severity: 'warning',
  message: 'A public dataset looks like one of the provider’s own',
  help: 'Tell your own datasets, published or not, where their data came from: `training_data.crawled`, `training_data.user`, `training_data.synthetic` or `training_data.other_sources`. If a third party compiled it, say so in its `description`: “Compiled by …”',
  examples: {
    bad: 'name: Heron-Mix, url: https://huggingface.co/datasets/heron-labs/heron-mix',
    good: 'name: FineWeb-Edu, url: https://huggingface.co/datasets/HuggingFaceFW/fineweb-edu',
  },
});
