/** The annex of a high-risk system stands beside a supply into one. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The annex of a high-risk system stands beside a supply into one',
  provision: 'art-25(4)',
  at: 'role.high_risk_annex',
  expects: computed('high-risk-annex-has-system'),
  severity: 'warning',
  whateverIsOwed: true,
  message:
    'The model is said not to be supplied into a high-risk system, and the annex of such a system is stated',
  help: 'Write `true` in `role.supplied_into_high_risk_system`, or remove `role.high_risk_annex`',
  compares: ['role.supplied_into_high_risk_system'],
  examples: {
    bad: 'supplied_into_high_risk_system: false, high_risk_annex: III',
    good: 'supplied_into_high_risk_system: true, high_risk_annex: III',
  },
});
