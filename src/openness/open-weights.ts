/** Open weights: a word for parameters that are free, whatever else of the release is missing. */
import { all, computed } from '../facts/condition.js';
import { defineScheme } from './define.js';

export default defineScheme({
  id: 'open-weights',
  prefix: 'open-weights',
  name: 'Open weights',
  version: null,
  date: null,
  steward: 'A word of the field; the Open Source Initiative describes it',
  link: 'https://opensource.org/ai/open-weights',
  confidence: 'secondary',
  kind: 'all',
  question: 'Are the parameters free, whatever else is missing?',
  says: { yes: 'Met', no: 'Not met', open: 'Not stated', review: 'To be judged' },
  notes: [
    'Terms that leave the four freedoms are required here; whether they are part of the word is not settled by its describers.',
    'The page of the Open Source Initiative describes open weights as final weights and biases, shared under an approved licence, without training code, dataset or full data transparency (read in two copies).',
    'Another Open Weights Definition of October 2024 agrees on the terms and also wants training code under an open licence and facts on the training data; it is not followed here.',
  ],
  criteria: {
    public: {
      label: 'Access to the weights',
      part: 'Access',
      question: 'Can anyone fetch the final parameters?',
      component: 'parameters_final',
      facts: ['licensing.availability.weights.public', 'licensing.availability.weights.access'],
      holds: computed('weights-public-ungated'),
      source: 'open weights',
      confidence: 'secondary',
    },
    terms: {
      label: 'Terms of the weights',
      part: 'Terms',
      question: 'May they be used, studied, changed and shared for any purpose?',
      component: 'parameters_final',
      facts: ['licensing.license', 'licensing.restrictions', 'openness.terms_beyond_licence'],
      holds: computed('all-four-freedoms'),
      source: 'open weights',
      confidence: 'interpretation',
    },
    runnable: {
      label: 'Running code',
      part: 'Running code',
      question: 'Is what is needed to run them public?',
      component: 'inference_code',
      facts: ['openness.components.model_architecture', 'openness.components.inference_code'],
      holds: all(computed('model-architecture-released'), computed('inference-code-released')),
      source: 'open weights',
      confidence: 'interpretation',
    },
  },
});
