/** The answers belong to the adopted form. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';
import { draftSigns } from '../../facts/superseded-summary-form.js';

export default defineCheck({
  title: 'The answers belong to the adopted form',
  provision: 'template(header)',
  at: 'training_data',
  expects: computed('no-draft-form-words'),
  message: 'An answer belongs to the outdated draft form of January 2025',
  help: 'Answer the adopted form of `training_data`: `aiact-doc explain no-draft-form-words` lists what stood in the draft and what stands there now',
  replaces: draftSigns,
  examples: {
    bad: 'illegal_content: Removal of unwanted content …',
    good: 'illegal_content: Pages on a list of known abuse material were removed',
  },
});
