/** How large inputs and outputs may be: what an integrator designs against. */
import { any, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Modality, format and maximum size of inputs and outputs',
  askedBy: ['annex-xii(2)(b)'],
  facts: ['model.context_window', 'model.input_formats', 'model.output_formats'],
  checks: {
    'context-window-given': {
      when: any(
        fact('model.inputs').includesAny(['text']),
        fact('model.outputs').includesAny(['text']),
      ),
      expects: fact('model.context_window').isGiven(),
      message: 'The context window of a model with text input or output is not stated',
      help: 'Write the number of tokens in `model.context_window`',
      examples: { bad: 'context_window: 32k', good: 'context_window: 32768' },
    },
  },
});
