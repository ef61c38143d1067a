/** Every version with a day of placement is covered. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Every version with a day of placement is covered',
  provision: 'template(1.2)',
  at: 'role.placement.versions',
  expects: computed('dated-versions-covered'),
  severity: 'warning',
  message: 'A version has a day of placement and is not among the models covered',
  help: 'Name it in `model.versions_covered`, or remove it from `role.placement.versions`',
  examples: {
    bad: 'versions_covered: [Heron 1], versions: [{ name: Heron 2 }]',
    good: 'versions_covered: [Heron 1], versions: [{ name: heron-1 }]',
  },
});
