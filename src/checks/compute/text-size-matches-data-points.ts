/** Summary and technical documentation count the same text. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Summary and technical documentation count the same text',
  provision: 'mdf(32)',
  at: 'training_data.modalities.text',
  expects: computed('text-size-matches-data-points'),
  severity: 'warning',
  message: 'The size of the text differs from the number of data points',
  help: 'Write one number in `training_data.modalities.text.size` and `data.data_points.training`; both are counted after pre-processing',
  examples: {
    bad: 'text: { band: below_1bn }, data_points: { unit: tokens, training: 9e12 }',
    good: 'text: { size: 9e12 }, data_points: { unit: tokens, training: 9e12 }',
  },
});
