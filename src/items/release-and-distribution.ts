/** When the model was released and how it reaches its users. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Date of release and methods of distribution',
  askedBy: ['annex-xi(1)(1)(c)', 'annex-xii(1)(c)'],
  facts: ['model.release_date', 'role.placement.date', 'model.distribution_channels'],
  checks: {
    'release-date-given': {
      expects: fact('model.release_date').isGiven(),
      message: 'The date of release is not stated',
      help: 'Write the day of first release through any channel in `model.release_date`',
      examples: { bad: 'release_date: spring 2026', good: 'release_date: 2026-03-01' },
    },
    'channels-given': {
      expects: fact('model.distribution_channels').isGiven(),
      message: 'The methods of distribution are not stated',
      help: 'List each channel with its `method` in `model.distribution_channels`',
    },
  },
});
