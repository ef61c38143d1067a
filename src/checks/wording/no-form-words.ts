/** No words of the form stand in place of an answer. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'No words of the form stand in place of an answer',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('no-form-words'),
  standsForUnknown: true,
  message: 'A text still holds words of the form or its instructions',
  help: 'Write the answer alone, for instance in `training_data.processing.illegal_content`: the document prints the label itself',
  examples: {
    bad: 'illegal_content: General description of measures taken',
    good: 'illegal_content: Hosts on the lists of hotlines were blocked',
  },
});
