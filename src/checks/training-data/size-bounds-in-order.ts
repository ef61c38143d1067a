/** A lower bound is no higher than the upper one. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'A lower bound is no higher than the upper one',
  provision: 'template(1.3)',
  at: 'training_data.modalities',
  expects: computed('size-bounds-in-order'),
  message: 'The lower bound of a size is above its upper bound',
  help: 'Write the lower of the two as `at_least` and the higher as `at_most`',
  examples: {
    bad: 'size: { at_least: 9e12, at_most: 8e12 }',
    good: 'size: { at_least: 8e12, at_most: 9e12 }',
  },
});
