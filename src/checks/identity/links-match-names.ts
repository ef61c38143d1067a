/** Links lead to what they name. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Links lead to what they name',
  provision: 'template(2)',
  at: 'training_data.public_datasets.large',
  expects: computed('links-match-names'),
  severity: 'note',
  message: 'A link leads to a repository with another name than the one stated',
  help: 'Write the name of the repository as `name`, or the address of what is named as `url`, in that entry of `training_data.public_datasets.large`, `training_data.synthetic.market_models` or `model.dependencies`',
  examples: {
    bad: '{ name: Qwen3-0.6B, url: "https://huggingface.co/Qwen/Qwen3-Embedding-0.6B" }',
    good: '{ name: Qwen3-0.6B, url: "https://huggingface.co/Qwen/Qwen3-0.6B" }',
  },
});
