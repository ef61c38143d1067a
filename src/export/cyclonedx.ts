/** A bill of materials of the model as CycloneDX writes it, in its versions 1.6 and 1.7. */

import type { ReadResult } from '../read/read-result.js';
import { lightOf } from './audience.js';
import { citationsOf } from './citations.js';
import { packageAddressOf, uniqueSlugs, uuidOf } from './identifiers.js';
import { type Json, jsonText, present } from './json-text.js';
import type { ExportedLicence } from './licence.js';
import { ownPropertiesOf } from './own-properties.js';
import type { BaseModel, Dataset, ExportSubject } from './subject.js';

export const cycloneDxVersions = ['1.6', '1.7'] as const;
export type CycloneDxVersion = (typeof cycloneDxVersions)[number];

/** The text of the bill. */
export function cycloneDx(
  subject: ExportSubject,
  read: ReadResult,
  version: CycloneDxVersion,
): string {
  return jsonText(billOf(subject, read, version));
}

/** The bill as a value. */
export function billOf(subject: ExportSubject, read: ReadResult, version: CycloneDxVersion): Json {
  const { tool, name, date } = subject;
  const named = uniqueSlugs();
  const datasets = subject.datasets.map((dataset) => ({
    dataset,
    ref: named('data-', dataset.name),
  }));
  const files = subject.files.map((file) => ({ ...file, ref: named('file-', file.name) }));
  const timestamp = `${date}T00:00:00Z`;
  const isNew = version === '1.7';
  return present({
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    serialNumber: `urn:uuid:${uuidOf('cyclonedx', name, subject.version ?? '')}`,
    version: 1,
    metadata: present({
      timestamp,
      lifecycles: [{ phase: 'post-build' }],
      tools: { components: [{ type: 'application', name: tool.name, version: tool.version }] },
      component: componentOf(subject, datasets, files),
      distributionConstraints: isNew ? { tlp: lightOf[subject.stated.audience] } : null,
    }),
    components: datasets.map(({ dataset, ref }) => datasetOf(dataset, ref)),
    dependencies:
      datasets.length === 0 ? null : [{ ref: 'model', dependsOn: datasets.map(({ ref }) => ref) }],
    citations: isNew ? citationsOf(subject, read.facts, timestamp) : null,
  });
}

function componentOf(
  subject: ExportSubject,
  datasets: readonly { readonly ref: string }[],
  files: readonly { readonly name: string; readonly sha256: string; readonly ref: string }[],
): Json {
  const { stated, provider, licence } = subject;
  const [only] = files;
  const isSingle = files.length === 1 && only !== undefined;
  return present({
    type: 'machine-learning-model',
    'bom-ref': 'model',
    supplier:
      provider === null
        ? null
        : present({
            name: provider.name,
            url: provider.url === null ? null : [provider.url],
            contact:
              provider.email === null || !isMail(provider.email)
                ? null
                : [{ email: provider.email }],
          }),
    name: subject.name,
    version: subject.version,
    description: stated.text('model.description'),
    hashes: isSingle ? [{ alg: 'SHA-256', content: only.sha256 }] : null,
    licenses: licence === null ? null : [licenceEntry(licence)],
    purl: subject.purl,
    externalReferences: [
      ...(subject.page === null ? [] : [{ url: subject.page, type: 'model-card' }]),
      ...(subject.weights === null ? [] : [{ url: subject.weights, type: 'distribution' }]),
      ...subject.publications.map(({ title, url }) => ({
        url,
        comment: title,
        type: 'documentation',
      })),
    ],
    components: isSingle
      ? null
      : files.map(({ name, sha256, ref }) => ({
          ...{ type: 'file', 'bom-ref': ref, name },
          hashes: [{ alg: 'SHA-256', content: sha256 }],
        })),
    pedigree: subject.bases.length === 0 ? null : { ancestors: subject.bases.map(ancestorOf) },
    modelCard: present({
      modelParameters: present({
        task: joined(stated.texts('model.tasks')),
        modelArchitecture: stated.text('model.architecture'),
        datasets: datasets.map(({ ref }) => ({ ref })),
        inputs: stated.texts('model.inputs').map((format) => ({ format })),
        outputs: stated.texts('model.outputs').map((format) => ({ format })),
      }),
      quantitativeAnalysis: present({
        performanceMetrics: subject.results.map(({ name, metric, value }) =>
          metric === null ? { type: name, value } : { type: metric, value, slice: name },
        ),
      }),
      considerations: present({
        useCases: [stated.text('model.intended_uses')].filter((each) => each !== null),
        technicalLimitations: [stated.text('model.limitations')].filter((each) => each !== null),
      }),
    }),
    properties: [...subject.properties, ...ownPropertiesOf(subject)].map(({ name, value }) => ({
      name,
      value,
    })),
  });
}

const isMail = (text: string): boolean =>
  /^[\w.+-]{1,64}@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)+$/.test(text);

const joined = (texts: readonly string[]): string | null =>
  texts.length === 0 ? null : texts.join(', ');

function licenceEntry({ expression, isListed, name, url }: ExportedLicence): Json {
  if (isListed && expression !== null) {
    return { license: present({ id: expression, acknowledgement: 'declared', url }) };
  }
  // One reference of one's own is a name with an address; only what joins several is an expression.
  if (expression?.includes(' ')) return { expression, acknowledgement: 'declared' };
  return { license: present({ name: expression ?? name, acknowledgement: 'declared', url }) };
}

function ancestorOf({ name, version, url }: BaseModel): Json {
  return present({
    ...{ type: 'machine-learning-model', name, version, purl: packageAddressOf(url) },
    externalReferences: url === null ? null : [{ url, type: 'website' }],
  });
}

function datasetOf({ name, version, url, description }: Dataset, ref: string): Json {
  return present({
    ...{ type: 'data', 'bom-ref': ref, name, version, description },
    data: [present({ type: 'dataset', name, contents: url === null ? null : { url } })],
  });
}
