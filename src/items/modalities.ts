/** The modalities and formats of what goes into the model and what comes out. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Modality and format of inputs and outputs',
  askedBy: ['annex-xi(1)(1)(e)', 'annex-xii(1)(g)'],
  facts: ['model.inputs', 'model.input_formats', 'model.outputs', 'model.output_formats'],
  checks: {
    'inputs-given': {
      expects: fact('model.inputs').isGiven(),
      message: 'The input modalities are not stated',
      help: 'List the modalities in `model.inputs`',
      examples: { bad: 'inputs: words', good: 'inputs: [text, image]' },
    },
    'outputs-given': {
      expects: fact('model.outputs').isGiven(),
      message: 'The output modalities are not stated',
      help: 'List the modalities in `model.outputs`',
    },
    'input-formats-given': {
      expects: fact('model.input_formats').isGiven(),
      message: 'The input formats are not stated',
      help: 'List a `modality` and a `format` for each input in `model.input_formats`',
    },
    'output-formats-given': {
      expects: fact('model.output_formats').isGiven(),
      message: 'The output formats are not stated',
      help: 'List a `modality` and a `format` for each output in `model.output_formats`',
    },
  },
});
