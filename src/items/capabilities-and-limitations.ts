/** What the model can and cannot do, so that an integrator can meet its own duties. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Capabilities and limitations',
  askedBy: ['art-53(1)(b)(i)'],
  facts: ['model.capabilities', 'model.limitations'],
  checks: {
    'capabilities-given': {
      expects: fact('model.capabilities').isGiven(),
      message: 'The capabilities of the model are not described',
      help: 'Describe them in `model.capabilities`',
    },
    'limitations-given': {
      expects: fact('model.limitations').isGiven(),
      message: 'The limitations of the model are not described',
      help: 'Describe them in `model.limitations`',
    },
  },
});
