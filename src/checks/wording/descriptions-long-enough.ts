/** Descriptions are more than a word or two. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Descriptions are more than a word or two',
  provision: 'notice(23)',
  at: 'documentation',
  expects: computed('descriptions-long-enough'),
  severity: 'note',
  message: 'A description is a word or two',
  help: 'Write a sentence or some for a reader who does not know the model, for instance in `data.curation`',
  examples: {
    bad: 'curation: Filters',
    good: 'curation: Duplicates were removed by fingerprints of paragraphs',
  },
});
