/** The header and section 1 of the public summary of training content: general information. */
import { all, answered, any, computed, fact, not } from '../../facts/condition.js';
import type { FormSection } from '../../facts/define.js';

export const generalInformation: readonly FormSection[] = [
  {
    number: '',
    title: 'Version',
    fields: [
      {
        key: 'version',
        label: 'Version of the Summary',
        fact: 'training_data.summary_version',
        answer: { kind: 'special', name: 'summary-version' },
        message: 'The summary has no version',
        help: 'Write the version in `training_data.summary_version`, and earlier versions with their addresses in `training_data.summary_previous_versions`',
        checks: {
          earlier: {
            expects: fact('training_data.summary_previous_versions').isGiven(),
            severity: 'warning',
            message: 'Whether there are earlier versions of the summary is not stated',
            help: 'List them with their addresses in `training_data.summary_previous_versions`, or write `[]` there where this is the first',
            examples: { bad: 'summary_version: "1.0"', good: 'summary_previous_versions: []' },
          },
        },
      },
      {
        key: 'last-update',
        label: 'Last update',
        fact: 'training_data.summary_last_update',
        answer: { kind: 'date' },
        message: 'The day of the last update of the summary is not stated',
        help: 'Write the day as YYYY-MM-DD in `training_data.summary_last_update`; the document prints it in the order of the form, day first',
      },
    ],
  },
  { number: '1', title: 'General information', fields: [] },
  {
    number: '1.1',
    title: 'Provider identification',
    fields: [
      {
        key: 'provider',
        label: 'Provider name and contact details',
        fact: 'provider.legal_name',
        answer: { kind: 'special', name: 'provider' },
        message: 'The provider is not named',
        help: 'Write the legal name in `provider.legal_name`',
        checks: {
          contact: {
            expects: fact('provider.contact').isGiven(),
            message: 'The provider has no contact details',
            help: 'Write an address that someone reads in `provider.contact.email` or `provider.contact.url`, and the postal address in `provider.contact.address`',
            examples: { bad: 'contact: {}', good: 'contact: { email: ai-act@example.org }' },
          },
          'contact-usable': {
            expects: computed('provider-contact-usable'),
            message: 'The contact details of the provider hold no mail, web or postal address',
            help: 'Write at least one of `provider.contact.email`, `provider.contact.url` and `provider.contact.address`',
            examples: {
              bad: 'contact: { phone: "+33 1 23 45 67 89" }',
              good: 'contact: { email: ai-act@example.org }',
            },
          },
        },
      },
      {
        key: 'authorised-representative',
        label: 'Authorised representative name and contact details',
        fact: 'provider.authorised_representative',
        answer: { kind: 'special', name: 'authorised-representative' },
        requiredWhen: all(
          computed('provider-outside-union'),
          not(answered('open-source-exception', 'met')),
        ),
        whenNotRequired: 'Not applicable',
        message: 'A provider outside the Union names no authorised representative',
        help: 'Write name, address and mail of the representative in `provider.authorised_representative`; appoint one by written mandate before the model is placed',
      },
    ],
  },
  {
    number: '1.2',
    title: 'Model identification',
    fields: [
      {
        key: 'models',
        label: 'Versioned model name(s)',
        fact: 'model.name',
        answer: { kind: 'special', name: 'models' },
        message: 'The model is not named',
        help: 'Write the name in `model.name`, the version in `model.version`, and every model that the summary covers in `model.versions_covered`',
        checks: {
          versioned: {
            expects: any(fact('model.version').isGiven(), fact('model.versions_covered').isGiven()),
            when: computed('name-without-version'),
            message: 'The name of the model carries no version',
            help: 'Write the version in `model.version`, or all versioned names in `model.versions_covered`',
            examples: { bad: 'name: Heron', good: 'version: "1.0"' },
          },
        },
      },
      {
        key: 'dependencies',
        label: 'Model dependencies',
        fact: 'model.dependencies',
        answer: { kind: 'special', name: 'dependencies' },
        requiredWhen: fact('role.kind').is('modifier'),
        askedWhen: not(computed('base-model-named')),
        whenNotRequired: 'Not applicable (the role stated is not that of a modifier)',
        message: 'The model that was modified is not named',
        help: 'Write its name in `role.base_model.name` and the address of its summary in `role.base_model.summary_url`, or list it in `model.dependencies`',
      },
      {
        key: 'placement-date',
        label: 'Date of placement of the model on the Union market',
        fact: 'role.placement.date',
        answer: { kind: 'special', name: 'placement-dates' },
        message: 'The day on which the model is placed on the Union market is not stated',
        help: 'Write the day as YYYY-MM-DD in `role.placement.date`, and one for each model in `role.placement.versions` where there are several',
      },
    ],
  },
  {
    number: '1.3',
    title: 'Modalities, overall training data size and other characteristics',
    intro: 'All training data of all stages together, after pre-processing and before training.',
    fields: [
      {
        key: 'modality',
        label: 'Modality',
        fact: 'training_data.modalities',
        answer: { kind: 'special', name: 'modality-table' },
        message: 'The modalities of the training data are not stated',
        help: 'Write one entry for each modality in `training_data.modalities`, each with a size and its types of content',
        checks: {
          present: {
            expects: computed('some-modality-stated'),
            message: 'No modality of the training data is described',
            help: 'Write at least one of text, image, audio, video and other in `training_data.modalities`',
            examples: {
              bad: 'modalities: {}',
              good: 'modalities: { text: { size: 3.9e12, types_of_content: Web pages } }',
            },
          },
        },
      },
      {
        key: 'training-data-size',
        label: 'Training data size',
        fact: 'training_data.modalities',
        answer: { kind: 'special', name: 'modality-table' },
        askedWhen: fact('training_data.modalities').isGiven(),
        message: 'The size of the training data is not stated',
        help: 'Write a `size` or a `band` for each modality in `training_data.modalities`',
        checks: {
          complete: {
            expects: computed('modality-sizes-given'),
            message: 'A modality of the training data has no size',
            help: 'Write `size` (tokens, images or hours) or `band` for each modality in `training_data.modalities`; only text may use `alternative_size` instead',
            examples: {
              bad: 'text: { types_of_content: Web pages }',
              good: 'text: { size: 3.9e12, types_of_content: Web pages }',
            },
          },
        },
      },
      {
        key: 'types-of-content',
        label: 'Types of content',
        fact: 'training_data.modalities',
        answer: { kind: 'special', name: 'modality-table' },
        askedWhen: fact('training_data.modalities').isGiven(),
        message: 'The types of content are not stated',
        help: 'Write `types_of_content` for each modality in `training_data.modalities`',
        checks: {
          complete: {
            expects: computed('modality-content-given'),
            message: 'A modality of the training data has no types of content',
            help: 'Write `types_of_content` for each modality in `training_data.modalities`, for instance scientific text, press, legal documents, source code',
            examples: {
              bad: 'text: { size: 3.9e12 }',
              good: 'text: { size: 3.9e12, types_of_content: Scientific text and source code }',
            },
          },
        },
      },
      {
        key: 'latest-date',
        label: 'Latest date of data acquisition/collection for model training',
        fact: 'training_data.latest_acquisition',
        answer: { kind: 'special', name: 'latest-acquisition' },
        message: 'The month in which training data was last acquired is not stated',
        help: 'Write the month as YYYY-MM in `training_data.latest_acquisition`; it is not the knowledge cut-off of the model',
        checks: {
          'continuous-training': {
            expects: fact('training_data.continuous').isGiven(),
            message: 'Whether the model is trained continuously on new data is not stated',
            help: 'Write true or false in `training_data.continuous`: the form asks for this beside the latest date',
            examples: { bad: 'latest_acquisition: 2026-02', good: 'continuous: false' },
          },
        },
      },
      {
        key: 'linguistic-characteristics',
        label: 'Description of the linguistic characteristics of the overall training data',
        fact: 'training_data.linguistic',
        answer: { kind: 'special', name: 'linguistic' },
        requiredWhen: computed('training-data-holds-language'),
        localEscape: true,
        whenNotRequired: 'Not applicable (the training data holds no text, speech or video)',
        message: 'The languages of the training data are not described',
        help: 'Describe the languages, those of the Union in particular, in `training_data.linguistic`, and list them in `training_data.languages`',
      },
      {
        key: 'other-characteristics',
        label: 'Other relevant characteristics of the overall training data',
        fact: 'training_data.other_characteristics',
        answer: { kind: 'prose' },
        optional: true,
        localEscape: true,
        whenNotAsked: 'No other characteristics are stated',
        message: 'Other characteristics of the training data are not described',
        help: 'Describe what is readily known, for instance national, regional or demographic traits, in `training_data.other_characteristics`',
      },
      {
        key: 'characteristics-comments',
        label: 'Additional comments',
        fact: 'training_data.comments',
        answer: { kind: 'prose' },
        optional: true,
        message: 'There are no additional comments on the training data',
        help: 'Write what explains the sizes, for instance the tokenizer, in `training_data.comments`',
      },
    ],
  },
];
