/** What was exported comes back unchanged: a bill of materials fact by fact, a card byte by byte. */
import { describe, expect, it } from '@jest/globals';
import { cyclonedxReading } from '../../src/exchange/files/cyclonedx.js';
import { readHub } from '../../src/exchange/hub/read-hub.js';
import { isNeverProposed } from '../../src/exchange/never-proposed.js';
import { planImport } from '../../src/exchange/plan.js';
import type { Reading } from '../../src/exchange/reading.js';
import type { Audience } from '../../src/export/audience.js';
import { sectionOf } from '../../src/export/card/section.js';
import { upsertSection } from '../../src/export/card/upsert.js';
import { type CycloneDxVersion, cycloneDx, cycloneDxVersions } from '../../src/export/cyclonedx.js';
import type { ExportSubject } from '../../src/export/subject.js';
import { lookup } from '../../src/facts/lookup.js';
import { valueDigest } from '../../src/facts/provenance.js';
import type { ReadResult } from '../../src/read/read-result.js';
import fc from '../property.js';
import { readSample, readText, samples, subjectFrom } from '../support/exports.js';
import { cloneOf, folderOf } from '../support/model-folder.js';

const file = 'model.cdx.json';
const source = { id: 'bom', file, sha256: 'ab'.repeat(32), header_sha256: null, from: null };

/** Exported facts that a bill gives back. */
const comeBack = [
  'model.name',
  'model.description',
  'model.architecture',
  'model.tasks',
  'model.inputs',
  'model.outputs',
  'model.intended_uses',
  'model.limitations',
  'model.model_card_url',
  'model.release_date',
  'model.parameters.total',
  'model.parameters.active',
  'model.context_window',
  'model.authenticity',
  'model.dependencies',
  'role.base_model.name',
  'role.base_model.version',
  'role.base_model.url',
  'role.further_base_models',
  'licensing.license',
  'licensing.license_name',
  'licensing.license_url',
  'licensing.availability.weights.url',
  'evaluation.results',
];

/** Exported facts that do not come back, and why. */
const stayOut: Readonly<Record<string, string>> = {
  'model.version': 'only the provider says which version the facts speak of; it is a hint',
  'provider.legal_name': 'who provides a model is attested by a person',
  'provider.contact.url': 'who provides a model is attested by a person',
  'provider.contact.email': 'who provides a model is attested by a person',
  'training_data.public_datasets.large':
    'what a model was trained on is attested by a person; the names are hints',
  'training.compute.parameter_update_flop': 'duties hang on it: a person states it',
  'training.compute.cumulative_flop': 'duties hang on it: a person states it',
  'role.placement.date': 'the placing on the market is attested by a person',
  'documentation.last_updated': 'it is the day of the documents, not of the model',
  'documentation.published': 'where a document stands is attested by a person',
  'documentation.stated_by': 'who states the facts is attested by a person',
};

function readingOf(text: string): Reading {
  return {
    ...{ proposals: [], candidates: [], conflicts: [], skipped: [] },
    ...cyclonedxReading(file, text, null),
  };
}
const valueAt = (facts: unknown, path: string): unknown => {
  const found = lookup(facts, path);
  return found.state === 'given' ? found.value : undefined;
};

/** Results that an audience does not read are no part of the export. */
function statedIn({ stated, results }: ExportSubject, path: string): unknown {
  if (path !== 'evaluation.results') return valueAt(stated.facts, path);
  return results.length === 0 ? undefined : results.map(({ row }) => row.facts);
}

/** What differs between what was exported and what is read from it. */
function lost(subject: ExportSubject, reading: Reading): string[] {
  const back = new Map(reading.proposals.map(({ path, value }) => [path, value]));
  return comeBack.flatMap((path) => {
    const stated = statedIn(subject, path);
    if (stated === undefined) return back.has(path) ? [`${path} came from nowhere`] : [];
    if (!back.has(path)) return [`${path} did not come back`];
    return valueDigest(stated) === valueDigest(back.get(path)) ? [] : [`${path} changed`];
  });
}

function expectUnchanged(
  read: ReadResult,
  audience: Audience,
  versions: readonly CycloneDxVersion[] = ['1.6'],
): void {
  const subject = subjectFrom(read, audience);
  for (const version of versions) {
    const text = cycloneDx(subject, read, version);
    const reading = readingOf(text);
    expect(lost(subject, reading)).toEqual([]);
    expect(reading.skipped).toEqual([]);
    expect(reading.conflicts).toEqual([]);
    const plan = planImport(reading, read.facts as never, [{ ...source, commit: null }]);
    expect([plan.changes, plan.kept, plan.refused]).toEqual([[], [], []]);
    expect(cycloneDx(subject, read, version)).toBe(text);
  }
}

const everything = `schema: 1
documentation: { last_updated: 2026-11-01 }
provider: { legal_name: Heron Lab }
role:
  kind: modifier
  base_model: { name: Egret, version: "2", url: "https://egret.example/2" }
  further_base_models: [{ name: Bittern, version: "1" }]
model:
  name: Heron-7B
  description: |-
    A model of waders.

    Made for the marsh: "quoted", #hashed.
  version: "1.0"
  release_date: 2026-10-01
  parameters: { total: 7.30e9, active: 1e3 }
  context_window: 8192
  architecture: Decoder-only transformer
  inputs: [image, text]
  outputs: [text]
  tasks: [Naming birds, "Counting, weighing and ringing"]
  intended_uses: Marshes.
  limitations: Owls.
  model_card_url: https://huggingface.co/heron-lab/heron
  authenticity:
    - { artefact: a.safetensors, sha256: ${'a'.repeat(64)}, url: "https://heron.example/a" }
    - { artefact: Weights of Heron, sha256: ${'b'.repeat(64)} }
  dependencies:
    - { name: Egret, version: "2", license: MIT, summary_url: "https://egret.example/s" }
    - { name: Egret, version: "1", summary_absent_reason: None was found. }
evaluation:
  results:
    - { name: Waders, value: passed }
    - { name: MMLU, metric: accuracy, value: "71.3", unit: "%", items: 12000, baseline: "66.0", protocol: 5-shot, date: 2026-02-10, url: "https://heron.example/r" }
    - { name: ARC, metric: accuracy, value: "0.62" }
    - { name: Refusals, metric: share, value: 71.3 % ± 0.4, downstream: false }
licensing:
  license: other
  license_name: Heron Terms, 2nd issue
  license_url: https://heron.example/terms
  availability: { weights: { public: true, url: "https://heron.example/weights" } }
`;

describe('A bill of materials', () => {
  it.each(samples)('of %s comes back unchanged, and changes nothing in its facts', (name) => {
    const read = readSample(name);
    expectUnchanged(read, 'authorities', cycloneDxVersions);
    expectUnchanged(read, 'public', ['1.6']);
  });

  it('gives back every kind of fact that it holds, for each audience', () => {
    const read = readText(everything);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const audience of ['public', 'downstream', 'authorities'] as const) {
      expectUnchanged(read, audience);
    }
    const whole = subjectFrom(read, 'authorities').stated.facts;
    expect(comeBack.filter((path) => valueAt(whole, path) === undefined)).toEqual([]);
  });

  it('gives back no fact that a person attests', () => {
    const read = readSample('complete-systemic');
    const text = cycloneDx(subjectFrom(read, 'authorities'), read, '1.7');
    const paths = readingOf(text).proposals.map(({ path }) => path);
    expect(paths.filter((path) => path in stayOut || isNeverProposed(path))).toEqual([]);
    expect(Object.keys(stayOut).filter((path) => comeBack.includes(path))).toEqual([]);
  });

  it('gives back a base model that only the role names, and no dependency', () => {
    const read = readText(
      'schema: 1\nmodel: { name: Heron }\nrole: { kind: modifier, base_model: { name: Egret } }\n',
    );
    expectUnchanged(read, 'authorities');
  });

  it.each([
    ['MIT'],
    ['apache 2.0'],
    ['Apache-2.0 OR MIT'],
    ['(Apache-2.0 AND MIT) OR GPL-3.0-only WITH Classpath-exception-2.0'],
    ['llama3.1'],
    ['Heron Terms (2)'],
    ['other'],
  ])('gives back the licence %s', (licence) => {
    const read = readText(
      `schema: 1\nmodel: { name: Heron }\nlicensing: { license: ${JSON.stringify(licence)}, license_name: Terms of Heron }\n`,
    );
    const subject = subjectFrom(read, 'authorities');
    expect(lost(subject, readingOf(cycloneDx(subject, read, '1.6')))).toEqual([]);
  });

  it('is believed on the licence by the field of the format, whatever stands beside it', () => {
    const read = readText('schema: 1\nmodel: { name: Heron }\nlicensing: { license: MIT }\n');
    const text = cycloneDx(subjectFrom(read, 'authorities'), read, '1.6');
    const forged = text.replace('"id": "MIT"', '"id": "CC-BY-NC-4.0"');
    expect(forged).not.toBe(text);
    expect(
      readingOf(forged).proposals.find(({ path }) => path === 'licensing.license')?.value,
    ).toBe('CC-BY-NC-4.0');
  });

  it('is believed on a result by the field of the format', () => {
    const read = readText(everything);
    const text = cycloneDx(subjectFrom(read, 'authorities'), read, '1.6');
    const forged = text.replace('"value": "71.3 %"', '"value": "99.9"');
    expect(forged).not.toBe(text);
    const rows = readingOf(forged).proposals.find(({ path }) => path === 'evaluation.results');
    expect(JSON.stringify(rows?.value)).not.toContain('71.3 %"');
    expect(JSON.stringify(rows?.value)).toContain('"value":"99.9"');
  });

  it('comes back whatever the texts are', () => {
    const line = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom(
          'a: b',
          '# x',
          '- y',
          '"',
          "it's",
          'null',
          '0x10',
          '1e3',
          'a, b',
          '%',
          '{a}',
        ),
      )
      .map((text) =>
        text
          .normalize('NFC')
          .replace(/[\p{C}\p{Z}]+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '');
    fc.assert(
      fc.property(line, line, line, line, fc.boolean(), (name, task, metric, value, isLong) => {
        const quoted = (text: string): string => JSON.stringify(text);
        const read = readText(`schema: 1
model:
  name: ${quoted(name)}
  description: ${quoted(isLong ? `${name}\n\n${task}` : name)}
  tasks: [${quoted(task)}, ${quoted(metric)}]
  authenticity: [{ artefact: ${quoted(task)}, sha256: ${'a'.repeat(64)} }]
  dependencies: [{ name: ${quoted(task)}, version: ${quoted(value)} }]
evaluation:
  results: [{ name: ${quoted(name)}, metric: ${quoted(metric)}, value: ${quoted(value)}, unit: ${quoted(task)} }]
licensing: { license: other, license_name: ${quoted(metric)} }
`);
        fc.pre(typeof valueAt(read.facts, 'model.name') === 'string');
        const subject = subjectFrom(read, 'authorities');
        expect(lost(subject, readingOf(cycloneDx(subject, read, '1.7')))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('A card', () => {
  const clone = cloneOf('https://huggingface.co/heron-lab/heron');
  const cards = {
    'with a head of every kind of key':
      '---\n# ours\nlicense: mit   # why\nlanguage: [fi, sv]\ntags:\n- a # first\npipeline_tag: text-generation\nbase_model: other-lab/base\nmodel-index:\n- name: heron\n  results:\n  - task: { type: x }\n    dataset: { type: d, name: ARC }\n    metrics: [{ type: acc, value: 0.62 }]\n---\n\n# Heron\n\ntext  \n',
    'with Windows line ends and a byte order mark':
      '\uFEFF---\r\nlicense: mit\r\nlanguage: fi\r\n---\r\n# Heron\r\n',
    'without a last line break': '---\nlicense: mit\ntags: [x]\n---\n# Heron',
  };

  const sections = samples.map((name) => sectionOf(subjectFrom(readSample(name)), []).text);

  it.each(Object.entries(cards))(
    '%s says the same before and after, for every sample',
    async (_, card) => {
      const of = async (text: string): Promise<unknown> => {
        const found = await readHub(folderOf({ ...clone, 'README.md': text }));
        return 'several' in found ? null : found.proposals;
      };
      const before = await of(card);
      for (const section of sections) {
        const after = upsertSection(card, section);
        expect(upsertSection(after, section)).toBe(after);
        expect(await of(after)).toEqual(before);
      }
    },
  );
});
