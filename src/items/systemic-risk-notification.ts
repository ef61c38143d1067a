/** What a notification of systemic risk states: the compute, how it was estimated, and since when the condition is known to be met. */
import { answered, any, fact } from '../facts/condition.js';
import { notificationDuty } from '../facts/conditions/duties.js';
import { defineItem } from '../facts/define.js';
import { lawPeriod } from '../law/spell.js';

export default defineItem({
  title: 'Compute and its estimate',
  askedBy: ['art-52(1)'],
  facts: [
    'training.compute.cumulative_flop',
    'training.compute.planned_cumulative_flop',
    'training.compute.parameter_update_flop',
    'training.compute.estimate',
    'training.compute.methodology',
    'training.compute.uncertainty',
    'role.modification.compute_flop',
    'risk.systemic.threshold_known_on',
    'risk.systemic.threshold_met_on',
  ],
  // A plan above the threshold is notified before any model has systemic risk.
  appliesWhen: any(answered('systemic-risk', 'yes'), notificationDuty),
  checks: {
    'amount-given': {
      expects: any(
        fact('training.compute.cumulative_flop').isGiven(),
        fact('training.compute.planned_cumulative_flop').isGiven(),
        fact('training.compute.parameter_update_flop').isGiven(),
        fact('training.compute.estimate').isGiven(),
        fact('role.modification.compute_flop').isGiven(),
      ),
      message: 'The notification states no amount of training compute',
      help: 'Write the amount in `training.compute.cumulative_flop`, with two significant figures or more, or `training.compute.planned_cumulative_flop` while training goes on',
    },
    'method-given': {
      expects: fact('training.compute.methodology').isGiven(),
      severity: 'warning',
      message:
        'The notification does not describe how the compute was estimated, which the guidelines expect',
      help: 'Describe the method, its approximations and assumptions in `training.compute.methodology`',
    },
    'day-given': {
      expects: fact('risk.systemic.threshold_known_on').isGiven(),
      severity: 'warning',
      message: `The day is not stated on which the condition of systemic risk was met or became known, so the ${lawPeriod('notification')} cannot be counted`,
      help: 'Write the day in `risk.systemic.threshold_known_on`',
    },
  },
});
