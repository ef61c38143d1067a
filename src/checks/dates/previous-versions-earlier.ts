/** Previous versions are older than the current one. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Previous versions are older than the current one',
  provision: 'code-transparency(1.1)',
  at: 'documentation.previous_versions',
  expects: computed('previous-versions-earlier'),
  message: 'A previous version is dated after the current one',
  help: 'Write an earlier day in `date` of that entry of `documentation.previous_versions`, or a later one in `documentation.last_updated`',
  examples: {
    bad: 'last_updated: 2026-01-01, previous_versions: [{ date: 2026-02-01 }]',
    good: 'last_updated: 2026-01-01, previous_versions: [{ date: 2025-11-01 }]',
  },
});
