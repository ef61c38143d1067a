/** Each field has an answer of its own. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Each field has an answer of its own',
  provision: 'notice(25)',
  at: 'documentation',
  expects: computed('answers-differ'),
  severity: 'warning',
  message: 'The same words answer several questions',
  help: 'Answer each field by itself, for instance `data.selection` and `data.curation`',
  examples: {
    bad: 'selection, curation and scope: Pages were read by two persons',
    good: 'selection: A classifier chose pages; curation: Duplicates were removed',
  },
});
