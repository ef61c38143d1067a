/** How the software components around a model with systemic risk fit together. */
import { answered, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'System architecture',
  askedBy: ['annex-xi(2)(3)'],
  facts: ['evaluation.system_architecture'],
  appliesWhen: answered('systemic-risk', 'yes'),
  whereApplicable: true,
  checks: {
    'system-architecture-given': {
      expects: fact('evaluation.system_architecture').isGiven(),
      message: 'How software components build on or feed each other is not described',
      help: 'Describe it in `evaluation.system_architecture`, or write `{ not_applicable: … }` there',
    },
  },
});
