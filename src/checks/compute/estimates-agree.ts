/** The two estimates lie within 30 % of each other. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { lawPercent } from '../../law/spell.js';

export default defineCheck({
  title: `The two estimates lie within ${lawPercent('estimateMargin')} % of each other`,
  provision: 'gl-annex-a.2',
  at: 'training.compute.cross_estimate',
  expects: computed('estimates-agree'),
  severity: 'warning',
  message: `The two estimates of the training compute differ by more than ${lawPercent('estimateMargin')} %`,
  help: 'Write in `training.compute.estimate` and `training.compute.cross_estimate` numbers that lead to one figure: the utilisation and repeated passes first',
  examples: {
    bad: '1e24 by the architecture, 2e24 by the hardware',
    good: '1e24 by the architecture, 1.2e24 by the hardware',
  },
});
