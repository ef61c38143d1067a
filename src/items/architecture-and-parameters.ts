/** How the model is built and how many parameters it has. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Architecture and number of parameters',
  askedBy: ['annex-xi(1)(1)(d)', 'annex-xii(1)(f)'],
  facts: ['model.architecture', 'model.parameters.total', 'model.parameters.active'],
  checks: {
    'architecture-given': {
      expects: fact('model.architecture').isGiven(),
      message: 'The architecture is not described',
      help: 'Describe the architecture in `model.architecture`',
    },
    'parameters-given': {
      expects: fact('model.parameters.total').isGiven(),
      message: 'The number of parameters is not stated',
      help: 'Write the total as an unquoted number in `model.parameters.total`',
      examples: { bad: 'total: "7B"', good: 'total: 7.3e9' },
    },
  },
});
