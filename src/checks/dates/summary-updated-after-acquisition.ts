/** The summary covers the latest data. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The summary covers the latest data',
  provision: 'template(1.3)',
  at: 'training_data.summary_last_update',
  expects: computed('summary-updated-after-acquisition'),
  message: 'The summary was last updated before training data was last acquired',
  help: 'Update the summary and write the day in `training_data.summary_last_update`, or an earlier month in `training_data.latest_acquisition`',
  compares: ['training_data.summary_last_update', 'training_data.latest_acquisition'],
  examples: {
    bad: 'latest_acquisition: 2026-02, summary_last_update: 2025-07-25',
    good: 'latest_acquisition: 2026-02, summary_last_update: 2026-03-19',
  },
});
