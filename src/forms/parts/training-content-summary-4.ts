/** Section 3 of the public summary of training content: data processing aspects. */
import type { FormSection } from '../../facts/define.js';

export const processingAspects: readonly FormSection[] = [
  { number: '3', title: 'Data processing aspects', fields: [] },
  {
    number: '3.1',
    title: 'Respect of reservation of rights from the text and data mining exception or limitation',
    fields: [
      {
        key: 'signatory',
        label:
          'Are you a Signatory to the Code of Practice for general-purpose AI models that includes commitments to respect reservations of rights from the text and data mining exception or limitation?',
        fact: 'provider.code_of_practice.copyright',
        answer: { kind: 'yes-no' },
        message: 'Whether the Copyright chapter of the Code of Practice was signed is not stated',
        help: 'Write true or false in `provider.code_of_practice.copyright`; who signed only the Safety and Security chapter writes false',
      },
      {
        key: 'reservation-measures',
        label:
          'Measures implemented before model training to respect reservations of rights before and during data collection',
        fact: 'training_data.processing.reservation_measures',
        answer: { kind: 'prose' },
        message: 'The measures to respect reservations of rights are not described',
        help: 'Name the opt-out protocols and solutions that are honoured, by the provider or by whoever supplied datasets, in `training_data.processing.reservation_measures`',
      },
      {
        key: 'reservation-comments',
        label: 'Additional comments',
        fact: 'training_data.processing.comments',
        answer: { kind: 'prose' },
        optional: true,
        message: 'There are no additional comments on this source',
        help: 'Write what a reader should know besides in `training_data.processing.comments`',
      },
    ],
  },
  {
    number: '3.2',
    title: 'Removal of illegal content',
    fields: [
      {
        key: 'illegal-content',
        label: 'General description of measures taken',
        fact: 'training_data.processing.illegal_content',
        answer: { kind: 'prose' },
        message: 'The measures to remove illegal content are not described',
        help: 'Describe blacklists, keywords, classifiers and the like in `training_data.processing.illegal_content`; selection for quality does not count',
      },
    ],
  },
  {
    number: '3.3',
    title: 'Other information',
    fields: [
      {
        key: 'other-processing',
        label: 'Other relevant information about data processing',
        fact: 'training_data.processing.other',
        answer: { kind: 'prose' },
        optional: true,
        whenNotAsked: 'No other information is stated',
        message: 'There is no other information about data processing',
        help: 'Write what else matters for the exercise of rights in `training_data.processing.other`',
      },
    ],
  },
];
