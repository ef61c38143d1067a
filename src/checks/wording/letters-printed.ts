/** Every text can be printed with the letters of the shipped fonts. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Every text can be printed with the letters of the shipped fonts',
  provision: 'notice(23)',
  at: 'provider.legal_name',
  expects: computed('letters-printed'),
  whateverIsOwed: true,
  message: 'A text holds letters that the fonts of the documents lack',
  help: 'Write it in Latin, Greek or Cyrillic letters (a transliteration) and without emoji; the name of the provider in its own script may stand in `provider.original_name`',
  examples: {
    bad: 'legal_name: 北京示例有限公司',
    good: 'legal_name: Beijing Shili Youxian Gongsi',
  },
});
