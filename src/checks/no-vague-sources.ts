/** Sources of data are described. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'Sources of data are described',
  provision: 'notice(25)',
  at: 'training_data',
  expects: computed('no-vague-sources'),
  severity: 'warning',
  message: 'A description of data names no kind of source or content',
  help: 'Say what kind of sites, works or collections they are, for instance in `training_data.public_datasets.others`',
  examples: {
    bad: 'others: Various public sources',
    good: 'others: Court decisions and parliamentary debates in Polish',
  },
});
