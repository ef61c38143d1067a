/** Texts and answers agree on the code of practice. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Texts and answers agree on the code of practice',
  provision: 'template(3.1)',
  at: 'provider.code_of_practice',
  expects: computed('code-matches-text'),
  severity: 'warning',
  message: 'A text says something else about signing the code of practice',
  help: 'Say in the text what `provider.code_of_practice` says, or write `true` for each chapter that is signed and `false` for each other one, as in `provider.code_of_practice.copyright`',
  examples: {
    bad: 'copyright: false, reservation_measures: As a signatory of the copyright chapter …',
    good: 'copyright: true, reservation_measures: As a signatory of the copyright chapter …',
  },
});
