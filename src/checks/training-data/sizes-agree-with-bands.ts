/** Exact sizes lie in the bands stated beside them. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Exact sizes lie in the bands stated beside them',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('sizes-agree-with-bands'),
  message: 'A size of training data lies outside the band stated beside it',
  help: 'Remove the `band` in `training_data.modalities`, as it follows from the size, or write a `size` that lies in it',
  examples: {
    bad: 'text: { size: 1.5e13, band: 1bn_to_10tn }',
    good: 'text: { size: 1.5e13 }',
  },
});
