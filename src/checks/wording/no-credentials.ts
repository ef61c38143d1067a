/** No key, token or password stands in the facts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No key, token or password stands in the facts',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-credentials'),
  whateverIsOwed: true,
  message: 'A text holds what opens a door',
  help: 'Remove it from the facts, from `positions` and `waivers` too, and have it withdrawn where it was issued: the history of the repository keeps it',
  examples: {
    bad: 'url: https://someone:password@example.org/model',
    good: 'url: https://example.org/model',
  },
});
