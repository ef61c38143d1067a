/** What says that the condition of systemic risk was met fits the compute. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'What says that the condition of systemic risk was met fits the compute',
  provision: 'art-51(2)',
  at: 'risk.systemic',
  expects: computed('condition-not-denied'),
  feedsGate: ['systemic-risk', 'provider'],
  message:
    'A fact says that the condition of systemic risk was met, and the compute stated does not meet it',
  help: 'Write the amount above the threshold in `training.compute.cumulative_flop`, or that of a modification beyond its limit in `role.modification.compute_flop`; or remove what says that it was passed: `risk.systemic.threshold_met_on`, the amount notified as spent, or the rejected `risk.systemic.rebuttal`',
  examples: {
    bad: 'threshold_met_on: 2026-05-04, cumulative_flop: 6e23',
    good: 'threshold_met_on: 2026-05-04, cumulative_flop: 3e25',
  },
});
