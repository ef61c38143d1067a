/** Section 2.1 and 2.2 of the public summary of training content: datasets that others compiled. */
import { all, computed, fact } from '../../facts/condition.js';
import type { FormSection } from '../../facts/define.js';

export const datasetSources: readonly FormSection[] = [
  { number: '2', title: 'List of data sources', fields: [] },
  {
    number: '2.1',
    title: 'Publicly available datasets',
    fields: [
      {
        key: 'public-datasets-used',
        label: 'Have you used publicly available datasets to train the model?',
        fact: 'training_data.public_datasets.used',
        answer: { kind: 'yes-no' },
        message: 'Whether publicly available datasets were used is not stated',
        help: 'Write true or false in `training_data.public_datasets.used`; snapshots of Common Crawl count as such datasets',
      },
      {
        key: 'public-datasets-modalities',
        label: 'Modality(ies) of the content covered by the datasets concerned',
        fact: 'training_data.public_datasets.modalities',
        answer: { kind: 'special', name: 'modalities' },
        requiredWhen: fact('training_data.public_datasets.used').is(true),
        whenNotRequired: 'Not applicable (no publicly available dataset was used)',
        message: 'The modalities of this source are not stated',
        help: 'List text, image, audio, video or other in `training_data.public_datasets.modalities`',
      },
      {
        key: 'large-public-datasets',
        label: 'List of large publicly available datasets',
        fact: 'training_data.public_datasets.large',
        answer: { kind: 'special', name: 'large-datasets' },
        requiredWhen: fact('training_data.public_datasets.used').is(true),
        localEscape: true,
        whenNotRequired: 'Not applicable (no publicly available dataset was used)',
        message: 'The large publicly available datasets are not listed',
        help: 'List every dataset above 3 % of the public data of one modality, with name, version and link, in `training_data.public_datasets.large`; an empty list says that there is none',
        checks: {
          identified: {
            expects: computed('large-datasets-identified'),
            message: 'A large publicly available dataset has neither a link nor a description',
            help: 'Write `url`, or where there is none `description`, `collected_from` and `collected_to`, for each entry of `training_data.public_datasets.large`',
            examples: {
              bad: '- { name: FineWeb }',
              good: '- { name: FineWeb, url: "https://huggingface.co/datasets/HuggingFaceFW/fineweb" }',
            },
          },
        },
      },
      {
        key: 'other-public-datasets',
        label: 'General description of other publicly available datasets not listed above',
        fact: 'training_data.public_datasets.others',
        answer: { kind: 'prose' },
        requiredWhen: all(
          fact('training_data.public_datasets.used').is(true),
          computed('no-large-dataset-listed'),
        ),
        localEscape: true,
        whenNotRequired: 'No other publicly available dataset is described',
        message: 'The other publicly available datasets are not described',
        help: 'Describe modality, nature of the content, languages and time of collection in `training_data.public_datasets.others`',
      },
      {
        key: 'public-datasets-comments',
        label: 'Additional comments',
        fact: 'training_data.public_datasets.comments',
        answer: { kind: 'prose' },
        optional: true,
        message: 'There are no additional comments on this source',
        help: 'Write what a reader should know besides in `training_data.public_datasets.comments`',
      },
    ],
  },
  {
    number: '2.2',
    title: 'Private non-publicly available datasets obtained from third parties',
    fields: [],
  },
  {
    number: '2.2.1',
    title: 'Datasets commercially licensed by rightsholders or their representatives',
    fields: [
      {
        key: 'licensed-agreements',
        label:
          'Have you concluded transactional commercial licensing agreement(s) with rightsholder(s) or with their representatives?',
        fact: 'training_data.licensed.agreements',
        answer: { kind: 'yes-no' },
        message: 'Whether data was licensed by rightsholders is not stated',
        help: 'Write true or false in `training_data.licensed.agreements`; a partnership that is no licence belongs in `training_data.other_private`',
      },
      {
        key: 'licensed-modalities',
        label: 'Modality(ies) of the content covered by the datasets concerned',
        fact: 'training_data.licensed.modalities',
        answer: { kind: 'special', name: 'modalities' },
        requiredWhen: fact('training_data.licensed.agreements').is(true),
        whenNotRequired: 'Not applicable (no such agreement was concluded)',
        message: 'The modalities of this source are not stated',
        help: 'List text, image, audio, video or other in `training_data.licensed.modalities`',
      },
    ],
  },
  {
    number: '2.2.2',
    title: 'Private datasets obtained from other third parties',
    fields: [
      {
        key: 'other-private-obtained',
        label:
          'Have you obtained private datasets from third parties that are not licensed as described in Section 2.2.1?',
        fact: 'training_data.other_private.obtained',
        answer: { kind: 'yes-no' },
        message: 'Whether other private datasets were obtained is not stated',
        help: 'Write true or false in `training_data.other_private.obtained`',
      },
      {
        key: 'other-private-modalities',
        label: 'Modality(ies) of the content covered by the datasets concerned',
        fact: 'training_data.other_private.modalities',
        answer: { kind: 'special', name: 'modalities' },
        requiredWhen: fact('training_data.other_private.obtained').is(true),
        whenNotRequired: 'Not applicable (no such dataset was obtained)',
        message: 'The modalities of this source are not stated',
        help: 'List text, image, audio, video or other in `training_data.other_private.modalities`',
      },
      {
        key: 'known-private-datasets',
        label: 'If publicly known, list private datasets obtained from other third parties',
        fact: 'training_data.other_private.publicly_known',
        answer: { kind: 'special', name: 'known-private-datasets' },
        optional: true,
        localEscape: true,
        whenNotRequired: 'No publicly known private dataset is listed',
        message: 'The publicly known private datasets are not listed',
        help: 'List name and link of the main ones in `training_data.other_private.publicly_known`',
      },
      {
        key: 'other-private-datasets',
        label: 'General description of non-publicly known private datasets',
        fact: 'training_data.other_private.others',
        answer: { kind: 'prose' },
        requiredWhen: all(
          fact('training_data.other_private.obtained').is(true),
          computed('no-known-private-dataset-listed'),
        ),
        whenNotRequired: 'No other private dataset is described',
        message: 'Private datasets were obtained and are neither named nor described',
        help: 'Describe modality, nature of the content and languages in `training_data.other_private.others`',
      },
      {
        key: 'other-private-comments',
        label: 'Additional comments',
        fact: 'training_data.other_private.comments',
        answer: { kind: 'prose' },
        optional: true,
        message: 'There are no additional comments on this source',
        help: 'Write what a reader should know besides in `training_data.other_private.comments`',
      },
    ],
  },
];
