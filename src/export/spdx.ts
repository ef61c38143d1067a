/** The model and its datasets as SPDX 3.0.1 writes them, with the profiles for AI and datasets. */
import { packageAddressOf, uniqueSlugs, uuidOf } from './identifiers.js';
import { type Json, jsonText, present } from './json-text.js';
import { conformanceOf } from './spdx-conformance.js';
import type { BaseModel, Dataset, ExportSubject } from './subject.js';

export type SpdxElement = Readonly<Record<string, Json>>;

/** The text of the document. */
export function spdx(subject: ExportSubject): string {
  return jsonText(spdxDocument(subject));
}

/** The document as a value. */
export function spdxDocument(subject: ExportSubject): {
  readonly '@context': string;
  readonly '@graph': readonly SpdxElement[];
} {
  const { tool, provider, isPerson, isThirdParty, date, licence } = subject;
  const base = `urn:uuid:${uuidOf('spdx', subject.name, subject.version ?? '')}`;
  const id = (part: string): string => `${base}#${part}`;
  const element = (
    type: string,
    part: string,
    more: Readonly<Record<string, Json | null>>,
  ): SpdxElement => present({ type, spdxId: id(part), creationInfo: '_:creation', ...more });
  const named = uniqueSlugs();
  const datasets = subject.datasets.map((each) => ({ each, part: named('data-', each.name) }));
  const bases = subject.bases.map((each) => ({ each, part: named('base-', each.name) }));
  const files = subject.files.map((each) => ({ each, part: named('file-', each.name) }));
  const supplier =
    provider === null
      ? []
      : [
          element(isPerson ? 'Person' : 'Organization', 'provider', {
            name: provider.name,
            externalIdentifier:
              provider.email === null
                ? null
                : [
                    {
                      type: 'ExternalIdentifier',
                      externalIdentifierType: 'email',
                      identifier: provider.email,
                    },
                  ],
          }),
        ];
  const agent = element('SoftwareAgent', 'agent', { name: `${tool.name} ${tool.version}` });
  // What a third party wrote down was not created by the provider.
  const isOwn = provider !== null && !isThirdParty;
  const licences =
    licence?.expression == null
      ? []
      : [
          element('simplelicensing_LicenseExpression', 'licence', {
            simplelicensing_licenseExpression: licence.expression,
            externalRef:
              licence.url === null
                ? null
                : [{ type: 'ExternalRef', externalRefType: 'license', locator: [licence.url] }],
          }),
        ];
  const relationships = [
    ...(licences.length === 0 ? [] : [{ type: 'hasDeclaredLicense', to: ['licence'] }]),
    ...(licences.length === 0 || licence?.isConcluded !== true
      ? []
      : [{ type: 'hasConcludedLicense', to: ['licence'] }]),
    { type: 'trainedOn', to: datasets.map(({ part }) => part) },
    { type: 'descendantOf', to: bases.map(({ part }) => part) },
    { type: 'contains', to: files.map(({ part }) => part) },
  ].filter(({ to }) => to.length > 0);
  const content = [
    modelElement(subject, element, provider === null ? null : id('provider')),
    ...datasets.map(({ each, part }) => datasetElement(each, part, element)),
    ...bases.map(({ each, part }) => baseElement(each, part, element)),
    ...files.map(({ each, part }) =>
      element('software_File', part, {
        name: each.name,
        verifiedUsing: [{ type: 'Hash', algorithm: 'sha256', hashValue: each.sha256 }],
      }),
    ),
    ...licences,
    ...relationships.map(({ type, to }, index) =>
      element('Relationship', `r${index + 1}`, {
        ...{ from: id('model'), relationshipType: type, to: to.map(id) },
      }),
    ),
  ];
  return {
    '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
    '@graph': [
      present({
        ...{ type: 'CreationInfo', '@id': '_:creation', specVersion: '3.0.1' },
        created: `${date}T00:00:00Z`,
        createdBy: [id(isOwn ? 'provider' : 'agent')],
        createdUsing: [id('tool')],
      }),
      ...supplier,
      ...(isOwn ? [] : [agent]),
      element('Tool', 'tool', { name: `${tool.name} ${tool.version}` }),
      element('SpdxDocument', 'document', {
        name: subject.name,
        rootElement: [id('model')],
        element: content.map(({ spdxId }) => spdxId ?? ''),
        profileConformance: conformanceOf(content),
      }),
      ...content,
    ],
  };
}

type Maker = (
  type: string,
  part: string,
  more: Readonly<Record<string, Json | null>>,
) => SpdxElement;

function modelElement(
  subject: ExportSubject,
  element: Maker,
  supplier: string | null,
): SpdxElement {
  const { stated } = subject;
  const architecture = stated.text('model.architecture');
  return element('ai_AIPackage', 'model', {
    name: subject.name,
    description: stated.text('model.description'),
    software_packageVersion: subject.version,
    software_downloadLocation: subject.weights,
    software_packageUrl: subject.purl,
    software_homePage: subject.page,
    software_primaryPurpose: 'model',
    suppliedBy: supplier,
    releaseTime: subject.released === null ? null : `${subject.released}T00:00:00Z`,
    comment: subject.isThirdParty
      ? 'Stated by a third party from public sources; no statement of the provider'
      : null,
    ai_typeOfModel: architecture === null ? null : [architecture],
    ai_domain: [...stated.texts('model.tasks')],
    ai_hyperparameter: [
      'model.parameters.total',
      'model.parameters.active',
      'model.context_window',
    ].flatMap((path) => {
      const value = stated.text(path);
      return value === null ? [] : [entryOf(path.slice('model.'.length), value)];
    }),
    ai_informationAboutApplication: stated.text('model.intended_uses'),
    ai_informationAboutTraining: stated.text('training.process'),
    ai_limitation: stated.text('model.limitations'),
    ai_metric: subject.results.map(({ name, metric, value }) =>
      entryOf(metric === null ? name : `${name}, ${metric}`, value),
    ),
  });
}

const entryOf = (key: string, value: string): Json => ({ type: 'DictionaryEntry', key, value });

/** The types of SPDX for what a dataset holds; one that nobody states is, in its word, no assertion. */
const types: Readonly<Record<string, string>> = {
  text: 'text',
  image: 'image',
  audio: 'audio',
  video: 'video',
  other: 'other',
};

function datasetElement(dataset: Dataset, part: string, element: Maker): SpdxElement {
  return element('dataset_DatasetPackage', part, {
    ...{ name: dataset.name, description: dataset.description },
    software_packageVersion: dataset.version,
    software_downloadLocation: dataset.url,
    software_primaryPurpose: 'data',
    dataset_datasetType: [types[dataset.modality ?? ''] ?? 'noAssertion'],
  });
}

function baseElement({ name, version, url }: BaseModel, part: string, element: Maker): SpdxElement {
  return element('ai_AIPackage', part, {
    ...{ name, software_packageVersion: version, software_packageUrl: packageAddressOf(url) },
    ...{ software_homePage: url, software_primaryPurpose: 'model' },
  });
}
