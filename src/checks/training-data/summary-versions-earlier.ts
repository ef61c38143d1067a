/** Earlier versions of the summary are older than the present one. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Earlier versions of the summary are older than the present one',
  provision: 'template(header)',
  at: 'training_data.summary_previous_versions',
  expects: computed('summary-versions-earlier'),
  message: 'An earlier version of the summary is not earlier than the present one',
  help: 'Remove the entry from `training_data.summary_previous_versions`, write its own version and day there, or raise `training_data.summary_version` and `training_data.summary_last_update`',
  examples: {
    bad: 'summary_version: "1.0", summary_previous_versions: [{ version: "1.0" }]',
    good: 'summary_version: "1.1", summary_previous_versions: [{ version: "1.0" }]',
  },
});
