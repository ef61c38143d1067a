/** Earlier versions can be read. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'Earlier versions can be read',
  provision: 'template(header)',
  at: 'documentation.previous_versions',
  expects: computed('earlier-versions-linked'),
  severity: 'warning',
  message: 'An earlier version has no address',
  help: 'Write where readers reach it in `documentation.previous_versions`',
  examples: {
    bad: 'previous_versions: [{ version: "1.0" }]',
    good: 'previous_versions: [{ version: "1.0", url: https://example.org/summary-1.0 }]',
  },
});
