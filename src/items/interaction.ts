/** How the model works together with hardware and software outside itself. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Interaction with hardware and software outside the model',
  askedBy: ['annex-xii(1)(d)'],
  facts: ['model.integration.interaction', 'model.integration.hardware'],
  whereApplicable: true,
  checks: {
    'interaction-given': {
      expects: fact('model.integration.interaction').isGiven(),
      message: 'How the model interacts with outside hardware or software is not stated',
      help: 'Describe it in `model.integration.interaction`, or write `{ not_applicable: … }` there',
    },
  },
});
