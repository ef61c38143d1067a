/** A later version names the earlier ones. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A later version names the earlier ones',
  provision: 'template(header)',
  at: 'training_data.summary_previous_versions',
  expects: computed('later-version-has-earlier'),
  severity: 'warning',
  message: 'The version of the summary is not the first, and no earlier version is named',
  help: 'List earlier versions with their addresses in `training_data.summary_previous_versions`',
  examples: {
    bad: 'summary_version: "2.0"',
    good: 'summary_previous_versions: [{ version: "1.0", url: https://example.org/summary-1.0 }]',
  },
});
