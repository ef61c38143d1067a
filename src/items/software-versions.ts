/** The versions of the software that using the model calls for. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Versions of relevant software',
  askedBy: ['annex-xii(1)(e)'],
  facts: ['model.integration.software'],
  whereApplicable: true,
  checks: {
    'software-given': {
      expects: fact('model.integration.software').isGiven(),
      message: 'The versions of relevant software are not stated',
      help: 'List `name` and `version` in `model.integration.software`, or write `{ not_applicable: … }` there',
    },
  },
});
