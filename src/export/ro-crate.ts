/** The description of a folder of documents as RO-Crate 1.3 writes it, with terms of the Data Privacy Vocabulary for the AI Act. */
import { type Json, present } from './json-text.js';
import type { ExportSubject } from './subject.js';

/** One file of a pack, by its path from the folder of the crate. */
export interface CrateFile {
  readonly path: string;
  readonly title: string;
  readonly sha256: string;
  readonly size: number;
}

/** The name that the specification asks for. */
const crateName = 'ro-crate-metadata.json';

const encodings: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  csv: 'text/csv',
};

/** The crate as a value. */
export function crateOf(subject: ExportSubject, files: readonly CrateFile[]): Json {
  const { name, version, provider, licence, assessment, isThirdParty } = subject;
  const isGeneral = assessment.gates.gpai.answer === 'yes';
  const listed =
    licence?.isListed === true ? `https://spdx.org/licenses/${licence.expression}` : null;
  const licenceId = listed ?? licence?.url ?? (licence === null ? null : '#licence');
  const title = version === null ? name : `${name}, ${version}`;
  const source = isThirdParty ? ' They were written by a third party from public sources.' : '';
  return {
    '@context': [
      'https://w3id.org/ro/crate/1.3/context',
      { aiact: 'https://w3id.org/dpv/legal/eu/aiact#' },
    ],
    '@graph': eachOnce([
      {
        ...{ '@id': crateName, '@type': 'CreativeWork' },
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.3' },
        about: { '@id': './' },
      },
      present({
        ...{ '@id': './', '@type': 'Dataset', name: `Documents on ${title}` },
        description: `Documents made for the European Union's rules on general-purpose AI models.${source}`,
        datePublished: subject.date,
        // The specification asks for a licence of the folder, and no fact states one.
        license: 'No licence of the documents is stated; ask the provider of the model',
        about: { '@id': '#model' },
        hasPart: files.map(({ path }) => ({ '@id': relativeAddress(path) })),
        mentions: subject.publications.map(({ url }) => ({ '@id': url })),
      }),
      present({
        '@id': '#model',
        '@type': isGeneral ? ['SoftwareApplication', 'aiact:GPAIModel'] : 'SoftwareApplication',
        ...{ name, softwareVersion: version, url: subject.page },
        description: subject.stated.text('model.description'),
        license: licenceId === null ? null : { '@id': licenceId },
        provider: provider === null ? null : { '@id': '#provider' },
        isBasedOn: subject.bases.map((_, index) => ({ '@id': `#base-${index + 1}` })),
        datePublished: subject.released,
      }),
      ...(provider === null
        ? []
        : [
            present({
              '@id': '#provider',
              '@type': [
                subject.isPerson ? 'Person' : 'Organization',
                ...(assessment.gates.provider.answer === 'yes' ? ['aiact:AIProvider'] : []),
              ],
              ...{ name: provider.name, url: provider.url, email: provider.email },
            }),
          ]),
      ...(licence === null || licenceId === null
        ? []
        : [{ '@id': licenceId, '@type': 'CreativeWork', name: licence.name }]),
      ...subject.bases.map((base, index) =>
        present({
          ...{ '@id': `#base-${index + 1}`, '@type': 'SoftwareApplication' },
          ...{ name: base.name, softwareVersion: base.version, url: base.url },
        }),
      ),
      ...subject.publications.map((each) => ({
        ...{ '@id': each.url, '@type': 'CreativeWork', name: each.title },
        about: { '@id': '#model' },
      })),
      ...files.map(({ path, title: titled, sha256, size }) =>
        present({
          ...{ '@id': relativeAddress(path), '@type': 'File', name: titled },
          encodingFormat: encodings[path.split('.').at(-1) ?? ''] ?? null,
          ...{ contentSize: String(size), sha256 },
          about: { '@id': '#model' },
        }),
      ),
    ]),
  };
}

/** One thing has one entry, even where it is two things to the model: the first says more. */
function eachOnce(entities: readonly { readonly [key: string]: Json }[]): Json {
  const ids = entities.map((each) => each['@id']);
  return entities.filter((_, index) => ids.indexOf(ids[index] ?? '') === index);
}

/** A path as a relative address: each step escaped, never mistaken for a protocol. */
function relativeAddress(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
