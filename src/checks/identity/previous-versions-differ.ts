/** Earlier versions have other numbers. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Earlier versions have other numbers',
  provision: 'code-transparency(1.1)',
  at: 'documentation.previous_versions',
  expects: computed('previous-versions-differ'),
  severity: 'warning',
  message: 'An earlier version has the number of the present one',
  help: 'Raise `documentation.version`, or write its own number as `version` of that entry of `documentation.previous_versions`',
  examples: {
    bad: 'version: "1.1", previous_versions: [{ version: "1.1" }]',
    good: 'version: "1.1", previous_versions: [{ version: "1.0" }]',
  },
});
