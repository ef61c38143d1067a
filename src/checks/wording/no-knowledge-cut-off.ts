/** The latest acquisition is not the knowledge cut-off. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The latest acquisition is not the knowledge cut-off',
  provision: 'template(1.3)',
  at: 'training_data.latest_acquisition',
  expects: computed('no-knowledge-cut-off'),
  severity: 'warning',
  message:
    'A text gives the knowledge cut-off of the model where the form asks for the collection of data',
  help: 'Write the last month of collection, over all stages of training, in `training_data.latest_acquisition`',
  examples: {
    bad: 'comments: The knowledge cut-off is January 2025',
    good: 'latest_acquisition: 2025-06',
  },
});
