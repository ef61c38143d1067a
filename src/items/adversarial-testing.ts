/** Red teaming of a model with systemic risk, and the adaptations made to it. */
import { answered, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Adversarial testing and model adaptations',
  askedBy: ['annex-xi(2)(2)'],
  facts: ['evaluation.adversarial_testing', 'evaluation.adaptations'],
  appliesWhen: answered('systemic-risk', 'yes'),
  whereApplicable: true,
  checks: {
    'adversarial-testing-given': {
      expects: fact('evaluation.adversarial_testing').isGiven(),
      message: 'The measures for internal or external adversarial testing are not described',
      help: 'Describe them in `evaluation.adversarial_testing`',
    },
    'adaptations-given': {
      expects: fact('evaluation.adaptations').isGiven(),
      message: 'Model adaptations, such as alignment and fine-tuning, are not described',
      help: 'Describe them in `evaluation.adaptations`',
    },
  },
});
