/** Formats belong to modalities of the model. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Formats belong to modalities of the model',
  provision: 'mdf(9)',
  at: 'model.input_formats',
  expects: computed('formats-match-modalities'),
  severity: 'warning',
  message: 'A format is given for a modality that the model does not have',
  help: 'Remove the entry from `model.input_formats` or `model.output_formats`, or add its modality to `model.inputs` or `model.outputs`',
  examples: {
    bad: 'inputs: [text], input_formats: [{ modality: image }]',
    good: 'inputs: [text, image], input_formats: [{ modality: image }]',
  },
});
