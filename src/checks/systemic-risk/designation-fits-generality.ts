/** A designated model is a general-purpose one. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A designated model is a general-purpose one',
  provision: 'art-51(1)(b)',
  at: 'model.generality',
  expects: computed('designation-fits-generality'),
  feedsGate: ['gpai'],
  message:
    'The model is designated and said not to be general: the decision presupposes a general-purpose AI model',
  help: 'Write `broad` in `model.generality`, or `false` in `risk.systemic.designated`; only the Commission or the Court takes a designation back',
  examples: {
    bad: 'designated: true, generality: narrow',
    good: 'designated: true, generality: broad',
  },
});
