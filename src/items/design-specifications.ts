/** How the model and its training were designed, and why so. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Design specifications of the model and of the training process',
  askedBy: ['annex-xi(1)(2)(b)'],
  facts: [
    'model.design_specifications',
    'training.process.stages',
    'training.process.methods',
    'training.process.rationale',
    'training.process.assumptions',
    'training.process.optimised_for',
    'training.process.parameter_relevance',
  ],
  whereApplicable: true,
  checks: {
    'design-given': {
      expects: fact('model.design_specifications').isGiven(),
      message: 'The design specifications of the model are not stated',
      help: 'Describe the design in `model.design_specifications`',
    },
    'methods-given': {
      expects: fact('training.process.methods').isGiven(),
      message: 'The training methods and techniques are not stated',
      help: 'Describe them in `training.process.methods`',
    },
    'rationale-given': {
      expects: fact('training.process.rationale').isGiven(),
      message: 'The key design choices and their reasons are not stated',
      help: 'Explain them in `training.process.rationale`',
    },
    'assumptions-given': {
      expects: fact('training.process.assumptions').isGiven(),
      message: 'The assumptions behind the design choices are not stated',
      help: 'Name them in `training.process.assumptions`',
    },
    'optimised-for-given': {
      expects: fact('training.process.optimised_for').isGiven(),
      message: 'What the model is designed to optimise for is not stated',
      help: 'Name the training objective in `training.process.optimised_for`',
    },
    'parameter-relevance-given': {
      expects: fact('training.process.parameter_relevance').isGiven(),
      message: 'The relevance of the different parameters is not stated',
      help: 'Explain it in `training.process.parameter_relevance`, or write `{ not_applicable: … }` there',
    },
  },
});
