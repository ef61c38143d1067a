/** The authorised representative is a person or body. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The authorised representative is a person or body',
  provision: 'art-54(1)',
  at: 'provider.authorised_representative',
  expects: computed('representative-is-named'),
  severity: 'warning',
  message: 'The authorised representative has no name, or a web or mail address in its place',
  help: 'Write the name of the person or body in `provider.authorised_representative.name`',
  examples: {
    bad: 'name: https://example.org/support',
    good: 'name: Example Representation SARL',
  },
});
