/** Texts and answers agree on the code of practice. */
import { computed } from '../facts/condition.js';
import { defineCheck } from '../facts/define.js';

export default defineCheck({
  title: 'Texts and answers agree on the code of practice',
  provision: 'template(3.1)',
  at: 'provider.code_of_practice',
  expects: computed('code-matches-text'),
  severity: 'warning',
  message: 'A text says something else about signing the code of practice',
  help: 'Correct the text, or the chapters in `provider.code_of_practice.copyright` and beside it',
  examples: {
    bad: 'copyright: false, reservation_measures: As a signatory of the copyright chapter …',
    good: 'copyright: true, reservation_measures: As a signatory of the copyright chapter …',
  },
});
