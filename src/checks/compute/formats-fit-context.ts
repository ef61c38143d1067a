/** No input is longer than the context. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No input is longer than the context',
  provision: 'mdf(10)',
  at: 'model.input_formats',
  expects: computed('formats-fit-context'),
  severity: 'warning',
  message: 'A maximum size is more than the context of the model',
  help: 'Write a lower `maximum_size` in `model.input_formats` or `model.output_formats`, or a higher number in `model.context_window`',
  examples: {
    bad: 'context_window: 8192, input_formats: [{ modality: text, maximum_size: 128k tokens }]',
    good: 'context_window: 131072, input_formats: [{ modality: text, maximum_size: 128k tokens }]',
  },
});
