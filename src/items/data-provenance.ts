/** The data in the short form that downstream providers receive. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Data used for training, testing and validation: type, provenance and curation',
  askedBy: ['annex-xii(2)(c)'],
  facts: ['data.types', 'data.provenance_description', 'data.curation'],
  whereApplicable: true,
  checks: {
    'types-given': {
      expects: fact('data.types').isGiven(),
      message: 'Downstream providers are not told the types of training data',
      help: 'List the modalities in `data.types`',
    },
    'provenance-given': {
      expects: fact('data.provenance_description').isGiven(),
      message: 'Downstream providers are not told the provenance of the data',
      help: 'Say where the data come from in `data.provenance_description`',
    },
    'curation-given': {
      expects: fact('data.curation').isGiven(),
      message: 'Downstream providers are not told how the data were curated',
      help: 'Describe it in `data.curation`',
    },
  },
});
