/** What the model is meant to do and which AI systems it can become part of. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Tasks of the model and the AI systems it can be integrated into',
  askedBy: ['annex-xi(1)(1)(a)', 'annex-xii(1)(a)'],
  facts: ['model.description', 'model.tasks', 'model.intended_uses', 'model.system_types'],
  checks: {
    'tasks-given': {
      expects: fact('model.tasks').isGiven(),
      message: 'The tasks that the model is meant to perform are not stated',
      help: 'List at least one task in `model.tasks`',
      examples: { bad: 'tasks: []', good: 'tasks: [text generation, summarisation]' },
    },
    'system-types-given': {
      expects: fact('model.system_types').isGiven(),
      message: 'The type and nature of AI systems that can integrate the model are not stated',
      help: 'Describe the systems in `model.system_types`',
    },
  },
});
