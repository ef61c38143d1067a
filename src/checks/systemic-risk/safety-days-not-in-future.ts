/** What was done about systemic risk was not done in the future. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'What was done about systemic risk was not done in the future',
  provision: 'art-52(1)',
  at: 'risk',
  expects: computed('safety-days-not-in-future'),
  message: 'A day on which something was met, filed, decided or confirmed is still to come',
  help: 'Remove the day below `risk` until it has come, or write the day on which it happened',
  examples: {
    bad: 'notified_on: 2036-05-11',
    good: 'notified_on: 2026-05-11',
  },
});
