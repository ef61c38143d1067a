/** Answers stand in the form. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Answers stand in the form',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-pointer-as-answer'),
  severity: 'warning',
  message: 'A text only points to another place',
  help: 'Write the answer in a sentence; a link may follow it, for instance in `training_data.processing.reservation_measures`',
  examples: {
    bad: 'reservation_measures: See our website',
    good: 'reservation_measures: The crawler obeys robots.txt; https://example.org/crawler tells more',
  },
});
