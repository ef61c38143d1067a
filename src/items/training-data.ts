/** The data used for training, testing and validation, in the detail that authorities may ask for. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Data used for training, testing and validation',
  askedBy: ['annex-xi(1)(2)(c)'],
  facts: [
    'data.types',
    'data.provenance_description',
    'data.obtained',
    'data.selection',
    'data.curation',
    'data.data_points.unit',
    'data.data_points.training',
    'data.data_points.testing',
    'data.data_points.validation',
    'data.scope',
    'data.unsuitable_sources',
    'data.bias_detection',
    'data.testing_and_validation',
  ],
  whereApplicable: true,
  checks: {
    'types-given': {
      expects: fact('data.types').isGiven(),
      message: 'The types of training data are not stated',
      help: 'List the modalities in `data.types`',
    },
    'provenance-given': {
      expects: fact('data.provenance_description').isGiven(),
      message: 'The provenance of the data is not described',
      help: 'Say where the data come from in `data.provenance_description`',
    },
    'obtained-given': {
      expects: fact('data.obtained').isGiven(),
      message: 'How the data were obtained is not stated',
      help: 'Describe it in `data.obtained`',
    },
    'selection-given': {
      expects: fact('data.selection').isGiven(),
      message: 'How the data were selected is not stated',
      help: 'Describe it in `data.selection`',
    },
    'curation-given': {
      expects: fact('data.curation').isGiven(),
      message: 'The curation of the data, such as cleaning and filtering, is not described',
      help: 'Describe it in `data.curation`',
    },
    'data-points-given': {
      expects: fact('data.data_points.training').isGiven(),
      message: 'The number of training data points is not stated',
      help: 'Write the number in `data.data_points.training` and what is counted in `data.data_points.unit`',
      examples: { bad: 'training: 6 trillion', good: 'training: 6.1e12' },
    },
    'data-point-unit-given': {
      when: fact('data.data_points.training').isGiven(),
      expects: fact('data.data_points.unit').isGiven(),
      message: 'What a data point is, is not stated',
      help: 'Write the unit, such as tokens or images, in `data.data_points.unit`',
    },
    'scope-given': {
      expects: fact('data.scope').isGiven(),
      message: 'The scope and main characteristics of the data are not stated',
      help: 'Describe them in `data.scope`',
    },
    'unsuitable-sources-given': {
      expects: fact('data.unsuitable_sources').isGiven(),
      message: 'The measures to detect unsuitable data sources are not stated',
      help: 'Describe them in `data.unsuitable_sources`',
    },
    'bias-detection-given': {
      expects: fact('data.bias_detection').isGiven(),
      message: 'The methods to detect identifiable biases are not stated',
      help: 'Describe them in `data.bias_detection`',
    },
    'testing-and-validation-given': {
      expects: fact('data.testing_and_validation').isGiven(),
      message: 'The data used for testing and validation are not described',
      help: 'Describe them in `data.testing_and_validation`',
    },
  },
});
