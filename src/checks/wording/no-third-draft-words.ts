/** The Model Documentation Form is filled in as it was published. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'The answers belong to the published Model Documentation Form',
  provision: 'mdf',
  at: 'data.provenance_description',
  expects: computed('no-third-draft-words'),
  severity: 'warning',
  message: 'A text uses rows of the third draft of the Model Documentation Form, of March 2025',
  help: 'Answer the published form: "Data collected through other means" in `data.provenance_description` instead of data annotation or creation, one text on illegal and unlawfully processed content in `data.unsuitable_sources`, evaluations and adversarial testing under `evaluation`',
  examples: {
    bad: 'provenance_description: "Data annotation or creation via own staff: yes"',
    good: 'provenance_description: Answers that people wrote for us are data collected through other means',
  },
});
