/** The answers belong to the adopted form. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'The answers belong to the adopted form',
  provision: 'template(header)',
  at: 'training_data',
  expects: computed('no-draft-form-words'),
  message: 'A text uses headings of the draft form of January 2025',
  help: 'Answer the adopted form: hours instead of minutes, no row for pairs of media, "illegal content" instead of "unwanted content", all in `training_data`',
  examples: {
    bad: 'illegal_content: Removal of unwanted content …',
    good: 'illegal_content: Pages on a list of known abuse material were removed',
  },
});
