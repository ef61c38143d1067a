/** The technical means that someone needs to build the model into an AI system. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Technical means for integrating the model into AI systems',
  askedBy: ['annex-xi(1)(2)(a)', 'annex-xii(2)(a)'],
  facts: [
    'model.integration.instructions',
    'model.integration.infrastructure',
    'model.integration.tools',
  ],
  checks: {
    'instructions-given': {
      expects: fact('model.integration.instructions').isGiven(),
      message: 'There are no instructions of use for integrating the model',
      help: 'Write them, or say where they are, in `model.integration.instructions`',
    },
    'infrastructure-given': {
      expects: fact('model.integration.infrastructure').isGiven(),
      message: 'The infrastructure needed to run the model is not stated',
      help: 'Describe it in `model.integration.infrastructure`',
    },
    'tools-given': {
      expects: fact('model.integration.tools').isGiven(),
      message: 'The tools needed to integrate the model are not stated',
      help: 'Name them in `model.integration.tools`',
    },
  },
});
