/** How a model with systemic risk and its infrastructure are protected. */
import { answered, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Cybersecurity',
  askedBy: ['art-55(1)(d)'],
  facts: ['risk.cybersecurity'],
  appliesWhen: answered('systemic-risk', 'yes'),
  checks: {
    'protection-given': {
      expects: fact('risk.cybersecurity').isGiven(),
      message: 'The protection of the model and its physical infrastructure is not described',
      help: 'Describe it in `risk.cybersecurity`',
    },
  },
});
