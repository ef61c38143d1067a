/** Answers say what the question did not. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Answers say what the question did not',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-vague-sources'),
  severity: 'warning',
  message: 'A text holds words of number, openness or praise and names nothing',
  help: 'Name a kind, a figure, a period or a step: what sites, works or collections they are, for instance in `training_data.public_datasets.others`',
  examples: {
    bad: 'others: Various public sources',
    good: 'others: Court decisions and parliamentary debates in Polish',
  },
});
