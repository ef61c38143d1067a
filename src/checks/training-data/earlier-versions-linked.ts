/** Earlier versions can be read. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Earlier versions can be read',
  provision: 'template(header)',
  at: 'training_data.summary_previous_versions',
  expects: computed('earlier-versions-linked'),
  severity: 'warning',
  message: 'An earlier version of the summary has no address',
  help: 'Write where readers reach it in `training_data.summary_previous_versions`',
  examples: {
    bad: 'summary_previous_versions: [{ version: "1.0" }]',
    good: 'summary_previous_versions: [{ version: "1.0", url: https://example.org/summary-1.0 }]',
  },
});
