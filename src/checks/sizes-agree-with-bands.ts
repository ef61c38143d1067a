/** Exact sizes lie in the bands stated beside them. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'Exact sizes lie in the bands stated beside them',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('sizes-agree-with-bands'),
  message: 'A size of training data lies outside the band stated beside it',
  help: 'Correct `size` or `band` in `training_data.modalities`; the size alone is enough, the band follows from it',
  examples: {
    bad: 'text: { size: 1.5e13, band: 1bn_to_10tn }',
    good: 'text: { size: 1.5e13 }',
  },
});
