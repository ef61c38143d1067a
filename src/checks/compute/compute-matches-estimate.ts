/** Stated compute is close to its estimate. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPercent } from '../../law/spell.js';

export default defineCheck({
  title: 'Stated compute is close to its estimate',
  provision: 'gl-annex-a.2',
  at: 'training.compute.parameter_update_flop',
  expects: computed('compute-matches-estimate'),
  feedsGate: ['gpai', 'systemic-risk', 'provider'],
  severity: 'warning',
  message: `The stated training compute is more than ${lawPercent('estimateMargin')} % off the estimate from its inputs`,
  help: 'Write in `training.compute.parameter_update_flop` what `training.compute.estimate` gives, or other inputs in the estimate, or say in `training.compute.methodology` what explains the difference',
  examples: {
    bad: 'parameter_update_flop: 1e24, estimate: { method: architecture, parameters: 7e9, tokens: 2e12 }',
    good: 'parameter_update_flop: 8.4e22, estimate: { method: architecture, parameters: 7e9, tokens: 2e12 }',
  },
});
