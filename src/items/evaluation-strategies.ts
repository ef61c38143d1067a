/** The evaluation of a model with systemic risk, in detail. */
import { answered, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Evaluation strategies and results',
  askedBy: ['annex-xi(2)(1)'],
  facts: ['evaluation.strategies', 'evaluation.criteria', 'evaluation.limitation_method'],
  appliesWhen: answered('systemic-risk', 'yes'),
  checks: {
    'strategies-given': {
      expects: fact('evaluation.strategies').isGiven(),
      message: 'The evaluation strategies are not described',
      help: 'Describe them, with the protocols and tools used, in `evaluation.strategies`',
    },
    'criteria-given': {
      expects: fact('evaluation.criteria').isGiven(),
      message: 'The evaluation criteria and metrics are not stated',
      help: 'Name them in `evaluation.criteria`',
    },
    'limitation-method-given': {
      expects: fact('evaluation.limitation_method').isGiven(),
      message: 'The method for identifying limitations is not stated',
      help: 'Describe it in `evaluation.limitation_method`',
    },
  },
});
