/** Exports keep the schemas of their formats, for every sample and whatever the facts hold. */
import { describe, expect, it } from '@jest/globals';
import type { Audience } from '../../src/export/audience.js';
import { audiences } from '../../src/export/audiences.js';
import { billOf, cycloneDx } from '../../src/export/cyclonedx.js';
import { dataText } from '../../src/export/data.js';
import type { Json } from '../../src/export/json-text.js';
import { crateOf } from '../../src/export/ro-crate.js';
import { faultsOf } from '../../src/export/soundness.js';
import { spdxDocument } from '../../src/export/spdx.js';
import fc from '../property.js';
import { createAjv } from '../support/ajv.js';
import {
  bomFault,
  isSpdx,
  readSample,
  readText,
  samples,
  subjectFrom,
} from '../support/exports.js';

type Tree = { readonly [key: string]: Tree } & readonly Tree[];
/** One sample stands for all where the audience sees more; that takes longer. */
const audiencesOf = (name: string): readonly Audience[] =>
  name === 'complete-systemic' ? audiences : ['public'];
const tree = (value: unknown): Tree => JSON.parse(JSON.stringify(value)) as Tree;

describe('A bill of materials', () => {
  it('is valid in both versions for every sample and audience', async () => {
    for (const name of samples) {
      const read = readSample(name);
      for (const audience of audiencesOf(name)) {
        const subject = subjectFrom(read, audience);
        for (const version of ['1.6', '1.7'] as const) {
          const text = cycloneDx(subject, read, version);
          expect([name, audience, version, await bomFault(text, version)]).toEqual([
            name,
            audience,
            version,
            null,
          ]);
          expect(faultsOf('cyclonedx', JSON.parse(text) as Json)).toEqual([]);
        }
      }
    }
  });

  it('is judged by a validator that refuses a key that the format does not know', async () => {
    const read = readSample('smollm3-3b');
    const bill = tree(billOf(subjectFrom(read), read, '1.6'));
    const card = { ...bill.metadata?.component?.modelCard, approved: true };
    const wrong = {
      ...bill,
      metadata: { ...bill.metadata, component: { ...bill.metadata?.component, modelCard: card } },
    };
    expect(await bomFault(JSON.stringify(wrong), '1.6')).not.toBeNull();
  });

  it('says what is stated of an open model', () => {
    const read = readSample('smollm3-3b');
    const { metadata, components } = tree(billOf(subjectFrom(read), read, '1.7'));
    expect(metadata?.component).toMatchObject({
      name: 'SmolLM3-3B',
      version: '3',
      purl: 'pkg:huggingface/HuggingFaceTB/SmolLM3-3B',
      supplier: { name: 'Hugging Face Inc.' },
      licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }],
    });
    expect(metadata?.timestamp).toBe('2026-11-01T00:00:00Z');
    expect(metadata?.distributionConstraints).toEqual({ tlp: 'CLEAR' });
    expect(metadata?.component?.properties).toEqual(
      expect.arrayContaining([
        { name: 'aiact:model.parameters.total', value: '3e9' },
        { name: 'aiact:gate.open-source-exception', value: 'met' },
        { name: 'aiact:stated_by', value: 'third_party' },
      ]),
    );
    expect(components?.map((each) => each.name)).toEqual([
      'DCLM baseline',
      'FineWeb2-HQ',
      'The Stack v2',
      'peS2o',
      'MegaMath',
    ]);
  });

  it('writes a licence outside the SPDX list as a name with its address, and never the word "other"', () => {
    const read = readText(`schema: 1
model: { name: Heron-7B }
licensing:
  license: other
  license_name: Heron Terms 2
  license_url: https://heron.example/terms
  availability: { weights: { public: true } }
`);
    const { metadata } = tree(billOf(subjectFrom(read), read, '1.6'));
    expect(metadata?.component?.licenses).toEqual([
      {
        license: {
          name: 'LicenseRef-Heron-Terms-2',
          acknowledgement: 'declared',
          url: 'https://heron.example/terms',
        },
      },
    ]);
  });
});

describe('An SPDX document', () => {
  it('keeps the official schema for every sample and audience', () => {
    for (const name of samples) {
      const read = readSample(name);
      for (const audience of audiencesOf(name)) {
        const document = spdxDocument(subjectFrom(read, audience));
        expect([name, audience, isSpdx(tree(document))]).toEqual([name, audience, true]);
        expect(faultsOf('spdx', document as unknown as Json)).toEqual([]);
      }
    }
  });

  it('is judged by a schema that refuses a type of data that it does not know', () => {
    const document = tree(spdxDocument(subjectFrom(readSample('smollm3-3b'))));
    const graph = document['@graph']?.map((each) =>
      each.type === ('dataset_DatasetPackage' as unknown as Tree)
        ? { ...each, dataset_datasetType: ['words'] }
        : each,
    );
    expect(isSpdx({ ...document, '@graph': graph })).toBe(false);
  });

  const complete = `schema: 1
documentation: { last_updated: 2026-11-01 }
provider: { legal_name: Heron Lab }
model: { name: Heron-7B, version: "1.0", release_date: 2026-10-01 }
licensing:
  license: MIT
  availability: { weights: { public: true, url: "https://heron.example/weights" } }
`;
  const claims = (text: string): unknown =>
    spdxDocument(subjectFrom(readText(text)))['@graph'].find(({ type }) => type === 'SpdxDocument')
      ?.profileConformance;

  it('claims the profile of AI only where all that it demands is stated', () => {
    expect(claims(complete)).toEqual(['core', 'software', 'ai']);
    expect(claims(complete.replace(', release_date: 2026-10-01', ''))).toEqual([
      'core',
      'software',
    ]);
    expect(claims(complete.replace(', version: "1.0"', ''))).toEqual(['core', 'software']);
    expect(claims(complete.replace('provider: { legal_name: Heron Lab }', 'provider: {}'))).toEqual(
      ['core', 'software'],
    );
  });

  it('concludes no licence while files disagree on it', () => {
    const text = `${complete}provenance:
  conflicts:
    licensing.license:
      id: licence-card-file
      claims: []
`;
    expect(JSON.stringify(spdxDocument(subjectFrom(readText(text))))).not.toContain(
      'hasConcludedLicense',
    );
    expect(claims(text)).toEqual(['core', 'software']);
  });
});

describe('A crate', () => {
  it('has its descriptor, its root and one entry for each thing, for every sample', () => {
    for (const name of samples) {
      const crate = tree(crateOf(subjectFrom(readSample(name)), []));
      expect(crate['@graph']?.[0]).toMatchObject({
        '@id': 'ro-crate-metadata.json',
        about: { '@id': './' },
      });
      expect(crate['@graph']?.[1]).toMatchObject({ '@id': './', '@type': 'Dataset' });
      expect(faultsOf('ro-crate', crate as unknown as Json)).toEqual([]);
    }
  });

  it('calls the model a general-purpose one only where that is the answer', () => {
    expect(JSON.stringify(crateOf(subjectFrom(readSample('smollm3-3b')), []))).toContain(
      'aiact:GPAIModel',
    );
    expect(JSON.stringify(crateOf(subjectFrom(readSample('whisper')), []))).not.toContain(
      'aiact:GPAIModel',
    );
  });
});

describe('JSON', () => {
  const facts = createAjv('aiact');
  const assessment = createAjv('assessment');

  it('keeps the schemas of facts and assessment for every sample', () => {
    for (const name of samples) {
      const value = JSON.parse(dataText(subjectFrom(readSample(name), 'authorities'))) as {
        assessment: unknown;
      };
      expect([name, assessment(value.assessment)]).toEqual([name, []]);
    }
    expect(facts({ schema: 1 })).toEqual([]);
  });
});

describe('Whatever names and texts the facts hold', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '-->',
      '<script>',
      '\\u0000',
      '../x',
      'a"b',
      'tags: [x]',
      '💥',
      'e\u0301',
      '---',
      'true',
      '#',
      '%0A',
    ),
  );

  it('bills, documents and crates stay valid, and carry them as they are', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, word, word, async (name, provider, dataset, licence) => {
        const quoted = (text: string): string => JSON.stringify(text);
        const read = readText(`schema: 1
documentation: { last_updated: 2026-11-01 }
provider: { legal_name: ${quoted(provider)} }
model: { name: ${quoted(name)}, version: ${quoted(dataset)}, authenticity: [{ artefact: ${quoted(dataset)}, sha256: ${'a'.repeat(64)} }, { artefact: ${quoted(dataset)}, sha256: ${'b'.repeat(64)} }] }
licensing: { license: ${quoted(licence)}, license_url: ${quoted(provider)}, availability: { weights: { public: true } } }
training_data: { public_datasets: { used: true, large: [{ name: ${quoted(dataset)}, url: ${quoted(name)} }, { name: ${quoted(dataset)} }] } }
`);
        fc.pre(
          read.readable &&
            typeof (read.facts.model as { name?: unknown })?.name === 'string' &&
            name.trim() !== '',
        );
        const subject = subjectFrom(read, 'authorities');
        for (const version of ['1.6', '1.7'] as const) {
          const text = cycloneDx(subject, read, version);
          expect(await bomFault(text, version)).toBeNull();
          expect(faultsOf('cyclonedx', JSON.parse(text) as Json)).toEqual([]);
        }
        const document = spdxDocument(subject);
        expect(isSpdx(tree(document))).toBe(true);
        expect(faultsOf('spdx', document as unknown as Json)).toEqual([]);
        expect(faultsOf('ro-crate', crateOf(subject, []))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
