/** Each kind of file gives what it states, as a proposal or as a hint, and another kind of file is refused with what it is not. */
import { describe, expect, it } from '@jest/globals';
import { withParameters } from '../../src/exchange/estimate.js';
import {
  type FileWish,
  fileKinds,
  importKinds,
  readFile,
  UnusableInput,
} from '../../src/exchange/kinds.js';
import { isNeverProposed } from '../../src/exchange/never-proposed.js';
import { planImport } from '../../src/exchange/plan.js';
import type { FactValue, Reading } from '../../src/exchange/reading.js';
import { Decimal } from '../../src/facts/decimal.js';
import { readFacts } from '../../src/read/read.js';
import { patchFile } from '../../src/write/patch.js';
import fc from '../property.js';
import { type Content, cloneOf, folderOf, withHeader } from '../support/model-folder.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(
  kind: string,
  file: string,
  content: Content,
  wish: FileWish = { inFacts: file },
  beside: Readonly<Record<string, Content>> = {},
): Promise<Reading> {
  return (await readFile(kind, folderOf({ ...beside, [file]: content }), file, wish)).reading;
}

async function refusal(
  kind: string,
  file: string,
  content: Content,
  wish?: FileWish,
): Promise<string> {
  try {
    await read(kind, file, content, wish);
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  return 'was read';
}

const plain = (value: FactValue | undefined): unknown => {
  if (value instanceof Decimal) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
};
const proposed = (reading: Reading): Record<string, unknown> =>
  Object.fromEntries(reading.proposals.map(({ path, value }) => [path, plain(value)]));
const hints = (reading: Reading): string[] =>
  reading.candidates.map(({ path, value }) => `${path}: ${value}`);

describe('The card of a data set', () => {
  const card = (head: string): string => `---\n${head}\n---\n# Reed bed notes\n`;
  const reed = card(`pretty_name: Reed bed notes
license: cc-by-4.0
language: [fi, sv]
size_categories: [1M<n<10M]
task_categories: [text-generation]
dataset_info:
  features:
  - {name: text, dtype: string}
  splits:
  - {name: train, num_bytes: 4000000, num_examples: 1200000}
  - {name: test, num_bytes: 40000, num_examples: 12000}
  dataset_size: 4040000`);

  it('gives hints of the data and states nothing of the training', async () => {
    const reading = await read(
      'dataset-card',
      'README.md',
      reed,
      {},
      cloneOf('https://huggingface.co/datasets/heron-lab/reed'),
    );
    expect(proposed(reading)).toEqual({});
    expect(hints(reading)).toEqual([
      'training_data.public_datasets.large: Reed bed notes; https://huggingface.co/datasets/heron-lab/reed; licence cc-by-4.0; languages fi, sv; 1M<n<10M rows by its own class; 4,040,000 bytes',
      'data.data_points.training: 1212000',
    ]);
  });

  it('with several configurations never adds them up: they may overlap', async () => {
    const reading = await read(
      'dataset-card',
      'README.md',
      card(`pretty_name: Reed
dataset_info:
- {config_name: all, splits: [{name: train, num_examples: 50}]}
- {config_name: small, splits: [{name: train, num_examples: 5}]}`),
    );
    expect(hints(reading)).toEqual([
      'training_data.public_datasets.large: Reed',
      'data.data_points.training: 50',
      'data.data_points.training: 5',
    ]);
  });

  it('that is the card of a model leads to the other kind', async () => {
    expect(
      await refusal('dataset-card', 'README.md', card('pipeline_tag: text-generation')),
    ).toMatch(/card of a model.*hub/);
  });

  it('without data at its head is refused', async () => {
    expect(await refusal('dataset-card', 'README.md', '# Reed\n')).toContain('three hyphens');
  });
});

describe('A Croissant description', () => {
  const reed = {
    '@context': { '@vocab': 'https://schema.org/', rai: 'http://mlcommons.org/croissant/RAI/' },
    '@type': 'sc:Dataset',
    'dct:conformsTo': 'http://mlcommons.org/croissant/1.1',
    name: 'Reed bed notes',
    url: 'https://example.org/reed',
    version: '2.1',
    license: [{ '@type': 'CreativeWork', url: 'https://creativecommons.org/licenses/by/4.0/' }],
    inLanguage: [{ '@value': 'fi' }, 'sv'],
    'rai:dataCollectionTimeframe': ['2021-03-01', '2023-12-31'],
    'rai:personalSensitiveInformation': 'Names of\nwardens',
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'prov:label': 'Crawl of forums',
      'prov:endedAtTime': '2023-12-31',
    },
  };

  it('gives hints, and the time of collection by its days', async () => {
    const reading = await read('croissant', 'croissant.json', JSON.stringify(reed));
    expect(proposed(reading)).toEqual({});
    expect(hints(reading)).toEqual([
      'training_data.public_datasets.large: Reed bed notes; version 2.1; https://example.org/reed; licence https://creativecommons.org/licenses/by/4.0/; language fi; language sv',
      'training_data.public_datasets.large[].collected_from: 2021-03-01',
      'training_data.public_datasets.large[].collected_to: 2023-12-31',
      'data.obtained: Crawl of forums, ended 2023-12-31',
      'data.scope: Names of wardens',
    ]);
  });

  it('reads alike whatever stands before its keys, and in a graph', async () => {
    const long = Object.fromEntries(
      Object.entries(reed).map(([key, value]) => {
        const [, name] = /^rai:(.+)$/.exec(key) ?? [];
        return [name === undefined ? key : `http://mlcommons.org/croissant/RAI/${name}`, value];
      }),
    );
    const once = hints(await read('croissant', 'a.json', JSON.stringify(reed)));
    expect(hints(await read('croissant', 'a.json', JSON.stringify(long)))).toEqual(once);
    const graph = {
      '@graph': [
        { '@type': 'Person', name: 'A' },
        { ...reed, '@type': ['https://schema.org/Dataset'] },
      ],
    };
    expect(hints(await read('croissant', 'a.json', JSON.stringify(graph)))).toEqual(once);
  });

  it('of something that is no data set is refused', async () => {
    expect(await refusal('croissant', 'a.json', '{"@type": "Person"}')).toContain('@type');
  });
});

describe('A file of MLflow', () => {
  const file = (flavour: string): string => `artifact_path: model
flavors:
  python_function: {loader_module: mlflow.${flavour}, python_version: 3.11.4}
  ${flavour}:
    ${flavour}_version: 4.44.0
    task: text-generation
    source_model_name: /tmp/run/checkpoint
mlflow_version: 2.16.0
model_uuid: 7a1d0c7e52f84d0c9a6c8d4d3c2b1a00
utc_time_created: '2025-03-04 10:11:12.123456'
`;

  it('names the software, and gives hints of version and day', async () => {
    const reading = await read('mlmodel', 'MLmodel', file('transformers'));
    expect(proposed(reading)).toEqual({ 'model.integration.software': [{ name: 'transformers' }] });
    expect(hints(reading)).toEqual([
      'model.version: 7a1d0c7e52f84d0c9a6c8d4d3c2b1a00',
      'model.release_date: 2025-03-04',
      'model.integration.software: transformers 4.44.0',
      'model.dependencies: /tmp/run/checkpoint',
      'model.tasks: text-generation',
    ]);
  });

  it.each(['sklearn', 'xgboost', 'spark'])(
    'of the flavour %s is about no general-purpose model',
    async (flavour) => {
      expect(await refusal('mlmodel', 'MLmodel', file(flavour))).toContain(
        `no general-purpose model: its flavours are ${flavour}`,
      );
    },
  );
});

describe('A citation', () => {
  it('is a hint in all its parts: it may cite code', async () => {
    const reading = await read(
      'citation',
      'CITATION.cff',
      `cff-version: 1.2.0
message: Please cite
title: Heron
authors: [{name: Heron lab}]
license: MIT
version: 2.0
date-released: 2025-05-06
`,
    );
    expect(proposed(reading)).toEqual({});
    expect(hints(reading)).toEqual([
      'model.name: Heron',
      'model.version: 2',
      'model.release_date: 2025-05-06',
      'licensing.license: MIT',
    ]);
  });
});

describe('A bill of materials', () => {
  const model = (more: object = {}): object => ({
    type: 'machine-learning-model',
    'bom-ref': 'heron',
    name: 'Heron-7B',
    version: '1.2',
    licenses: [{ license: { id: 'Apache-2.0' } }],
    hashes: [
      { alg: 'MD5', content: 'aa' },
      { alg: 'SHA-256', content: 'AB'.repeat(32) },
    ],
    pedigree: {
      ancestors: [
        {
          type: 'machine-learning-model',
          name: 'egret',
          purl: 'pkg:huggingface/other-lab/egret@0123',
        },
      ],
    },
    properties: [
      { name: 'aiact:model.parameters.total', value: '7.30e9' },
      { name: 'aiact:role.placement.status', value: 'placed' },
    ],
    modelCard: {
      modelParameters: {
        inputs: [{ format: 'Text' }],
        outputs: [{ format: 'string' }],
        datasets: [{ ref: 'data' }],
      },
      quantitativeAnalysis: {
        performanceMetrics: [
          { type: 'accuracy', value: '0.62', slice: 'arc' },
          { type: 'accuracy', value: 'high' },
        ],
      },
      considerations: {
        environmentalConsiderations: {
          energyConsumptions: [
            { activity: 'training', activityEnergyCost: { value: 1500.5, unit: 'kWh' } },
            { activity: 'inference', activityEnergyCost: { value: 3, unit: 'kWh' } },
          ],
        },
      },
    },
    ...more,
  });
  const bill = (...components: object[]): string =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ type: 'data', 'bom-ref': 'data', name: 'Reed' }, ...components],
    });

  it('gives texts, the page of its card and hashes of weights that stand inside it', async () => {
    const file = (name: string, sign: string): object => ({
      ...{ type: 'file', name },
      hashes: [{ alg: 'SHA-256', content: sign.repeat(64) }],
    });
    const reading = await read(
      'cyclonedx',
      'bom.json',
      bill({
        ...{
          type: 'machine-learning-model',
          name: 'Heron-7B',
          description: 'A model\r\nof waders.',
        },
        components: [file('tokenizer.json', 'a'), file('w.safetensors', 'b')],
        externalReferences: [
          { type: 'website', url: 'https://heron.example' },
          { type: 'model-card', url: 'https://heron.example/card' },
        ],
        modelCard: {
          considerations: { useCases: ['Marshes'], technicalLimitations: ['Owls', 'Ducks'] },
        },
      }),
    );
    expect(proposed(reading)).toEqual({
      'model.name': 'Heron-7B',
      'model.model_card_url': 'https://heron.example/card',
      'model.description': 'A model\nof waders.',
      'model.intended_uses': 'Marshes',
      'model.authenticity': [{ artefact: 'w.safetensors', sha256: 'b'.repeat(64) }],
    });
    expect(reading.candidates.map(({ path, value }) => [path, value])).toEqual([
      ['model.limitations', 'Owls'],
      ['model.limitations', 'Ducks'],
    ]);
  });

  it('gives what it states of its model, with the place of each', async () => {
    const reading = await read('cyclonedx', 'bom.json', bill(model()));
    expect(proposed(reading)).toEqual({
      'model.name': 'Heron-7B',
      'model.authenticity': [{ artefact: 'Heron-7B', sha256: 'ab'.repeat(32) }],
      'licensing.license': 'Apache-2.0',
      'model.inputs': ['text'],
      'evaluation.results': [{ name: 'arc', metric: 'accuracy', value: '0.62' }],
      'training.energy.mwh': '1.5005',
      'model.dependencies': [
        { name: 'other-lab/egret', url: 'https://huggingface.co/other-lab/egret' },
      ],
      'model.parameters.total': '7.30e9',
    });
    expect(reading.proposals.find(({ path }) => path === 'licensing.license')?.at).toBe(
      '/components/1/licenses/0/license',
    );
    expect(hints(reading)).toEqual([
      'model.version: 1.2',
      'model.outputs: string',
      'training_data.public_datasets.large: Reed',
    ]);
    expect(reading.conflicts.map(({ id }) => id)).toEqual(['energy-scope']);
  });

  it('with several licences leaves the licence blank', async () => {
    const licenses = [{ license: { id: 'MIT' } }, { license: { name: 'Apache-2.0' } }];
    const reading = await read('cyclonedx', 'bom.json', bill(model({ licenses })));
    expect(proposed(reading)['licensing.license']).toBeUndefined();
    expect(reading.conflicts.map(({ id }) => id)).toContain('licence-several');
  });

  it('with several models asks for one, and takes the one that was named', async () => {
    const two = bill(model(), model({ 'bom-ref': 'small', name: 'Heron-1B' }));
    expect(await refusal('cyclonedx', 'bom.json', two)).toMatch(
      /2 models.*--bom-ref: heron, small/,
    );
    expect(proposed(await read('cyclonedx', 'bom.json', two, { ref: 'small' }))['model.name']).toBe(
      'Heron-1B',
    );
    expect(await refusal('cyclonedx', 'bom.json', two, { ref: 'egret' })).toContain(
      'it holds heron, small',
    );
  });

  it.each([
    ['XML', '<?xml version="1.0"?><bom/>', 'XML'],
    ['SPDX', '{"spdxVersion": "SPDX-2.3"}', 'bomFormat'],
    ['software alone', bill(), 'machine-learning-model'],
  ])('that is %s is refused', async (_what, text, said) => {
    expect(await refusal('cyclonedx', 'bom.json', text)).toContain(said);
  });
});

describe('A configuration of training', () => {
  const nemo = `trainer:
  max_steps: 1000
model:
  global_batch_size: 8
  encoder_seq_length: 4096
  data:
    seq_length: \${model.encoder_seq_length}
`;
  it.each([
    ['NeMo', 'model_config.yaml', nemo],
    ['Megatron-LM', 'args.yaml', 'train-iters: 1000\nglobal-batch-size: 8\nseq-length: 4096\n'],
    [
      'torchtitan',
      'train.toml',
      '[training]\nsteps = 1_000 # all of them\nglobal_batch_size = 8\nseq_len = 4096\n',
    ],
    [
      'OLMo by its batch',
      'olmo.yaml',
      'max_duration: 1000\nglobal_train_batch_size: 8\nmodel: {max_sequence_length: 4096}\n',
    ],
    ['OLMo by its tokens', 'olmo.yaml', 'max_duration: 32768000T\n'],
    [
      'OLMo-core',
      'olmo.json',
      '{"trainer": {"max_duration": {"value": 32768000, "unit": "tokens"}}}',
    ],
  ])('of %s gives the tokens that were planned', async (_program, file, text) => {
    const reading = await read('training-config', file, text);
    expect(proposed(reading)).toEqual({
      'training.compute.estimate': { method: 'architecture', tokens: '32768000' },
    });
    const whole = withParameters(reading, Decimal.of('7e9'), 'counted');
    expect(proposed(whole)).toEqual({
      'training.compute.estimate': {
        method: 'architecture',
        tokens: '32768000',
        parameters: '7e9',
      },
    });
    const bare = withParameters(reading, undefined, '');
    expect([proposed(bare), hints(bare)]).toEqual([
      {},
      ['training.compute.estimate.tokens: 32,768,000 tokens'],
    ]);
  });

  it.each([
    ['a batch that grows', `${nemo}  rampup_batch_size: [1, 1, 100]\n`],
    ['weights that it began from', `${nemo}  restore_from_path: /data/base.nemo\n`],
  ])('with %s gives no more than a hint', async (_what, text) => {
    const reading = await read('training-config', 'model_config.yaml', text);
    expect(proposed(reading)).toEqual({});
    expect(hints(reading).join()).toContain('32,768,000 tokens');
  });

  it('resolves references inside the file alone, and none that goes in a circle', async () => {
    const outside = nemo.replace(
      'encoder_seq_length: 4096',
      `encoder_seq_length: \${oc.env:LENGTH}`,
    );
    expect(await refusal('training-config', 'a.yaml', outside)).toContain(
      'no configuration of training',
    );
    const circle = nemo.replace(
      'encoder_seq_length: 4096',
      `encoder_seq_length: \${model.data.seq_length}`,
    );
    expect(await refusal('training-config', 'a.yaml', circle)).toContain(
      'no configuration of training',
    );
  });

  it('of a fine-tune names the base model, and the role only where the owner is another', async () => {
    const axolotl =
      'base_model: other-lab/egret-8b\nadapter: lora\nsequence_len: 4096\ndatasets:\n- {path: other-lab/reed, type: alpaca}\n- {path: ./own.jsonl}\n';
    const alone = proposed(await read('training-config', 'axolotl.yml', axolotl));
    expect(Object.keys(alone)).toEqual(['model.dependencies']);
    const reading = await read(
      'training-config',
      'axolotl.yml',
      axolotl,
      {},
      cloneOf('https://huggingface.co/heron-lab/heron'),
    );
    expect(proposed(reading)['role.kind']).toBe('modifier');
    expect(hints(reading)).toEqual(['training_data.public_datasets.large: other-lab/reed']);
    const own = await read(
      'training-config',
      'axolotl.yml',
      axolotl,
      {},
      cloneOf('https://huggingface.co/other-lab/heron'),
    );
    expect(proposed(own)['role.kind']).toBeUndefined();
  });

  it('that is the state of a trainer is a hint: it counts its own way', async () => {
    const reading = await read(
      'training-config',
      'trainer_state.json',
      '{"log_history": [], "total_flos": 4.1e18, "num_input_tokens_seen": 2048, "num_train_epochs": 9223372036854775807}',
    );
    expect(proposed(reading)).toEqual({});
    expect(hints(reading)).toEqual([
      'training.compute.parameter_update_flop: 4.10e18',
      'role.modification.compute_flop: 2,048 tokens',
    ]);
  });
});

describe('A list of domains', () => {
  it('is named by its path; whether pages were crawled stays a question', async () => {
    const reading = await read('domains', 'domains.csv', 'domain,size\nexample.com,1200\n', {
      inFacts: 'lists/domains.csv',
    });
    expect(proposed(reading)).toEqual({
      'training_data.crawled.domains_file': 'lists/domains.csv',
    });
    expect(hints(reading)).toEqual(['training_data.crawled.used: yes']);
  });

  it('that lies elsewhere than below the facts is refused, with what to do', async () => {
    expect(
      await refusal('domains', 'domains.csv', 'domain,size\nexample.com,1\n', { inFacts: null }),
    ).toContain('copy it');
  });

  it('that is none is refused with its line', async () => {
    expect(await refusal('domains', 'domains.csv', 'colour,taste\nred,sweet\n')).toMatch(
      /^domains\.csv:1:\d+ is no list/,
    );
  });
});

describe('A file of any kind', () => {
  const kinds = Object.keys(fileKinds);

  it('has a kind for each that the command offers', () => {
    expect(importKinds).toEqual(['hub', ...kinds]);
  });

  it.each(kinds)('that is hostile or of another kind ends %s with one line', async (kind) => {
    const inputs: [string, Content][] = [
      ['nothing.json', ''],
      ['broken.json', '{"a": [1,\n  2}'],
      ['broken.yaml', 'a: b: c\n'],
      ['alias.yaml', 'a: &a [1]\nb: *a\n'],
      [
        'bomb.yaml',
        `a: &a [1,1,1]\n${[...'bcdefgh'].map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
      ],
      ['tag.yaml', 'a: !!python/object:os.system ls\n'],
      ['deep.json', `${'['.repeat(100_000)}`],
      ['deep.yaml', `a: ${'['.repeat(3000)}\n`],
      ['list.json', '[1, 2]'],
      ['other.json', '{"hello": "world"}'],
      ['proto.json', '{"__proto__": {"bomFormat": "CycloneDX"}, "constructor": 1}'],
      ['binary.bin', Uint8Array.from([255, 254, 0, 1])],
      ['huge.json', withHeader('{}', 30_000_000)],
    ];
    for (const [file, content] of inputs) {
      const message = await refusal(kind, file, content);
      expect([file, message.split('\n').length]).toEqual([file, 1]);
      expect([file, message]).not.toEqual([file, 'was read']);
      expect(message.length).toBeLessThan(600);
    }
  });

  it('names the line and the column of what is broken', async () => {
    expect(await refusal('croissant', 'a.json', '{\n  "a": 1,\n  oops\n}')).toMatch(
      /^a\.json:3:3: /,
    );
    expect(await refusal('citation', 'CITATION.cff', 'title: a\nb: [1, 2\n')).toMatch(
      /^CITATION\.cff:\d+:\d+: /,
    );
    expect(await refusal('mlmodel', 'MLmodel', 'a: &x 1\nflavors: *x\n')).toMatch(
      /^MLmodel:2:\d+: .*alias/,
    );
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'text',
    'MIT',
    'other-lab/egret',
    '2025-01-02',
    '7e9',
    'machine-learning-model',
    'training',
    'kWh',
    'Dataset',
    '\u202e',
    'a\nb: c',
    '{{x}}',
    '[x](javascript:1)',
    '4096',
  ),
  fc.string({ maxLength: 30 }),
);
const leaf = fc.oneof(
  word,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(4096),
);
const keysOf: Readonly<Record<string, readonly string[]>> = {
  'dataset-card': [
    'pretty_name',
    'license',
    'language',
    'dataset_info',
    'splits',
    'num_examples',
    'size_categories',
  ],
  croissant: [
    'name',
    'url',
    'license',
    'version',
    'rai:dataCollectionTimeframe',
    'prov:wasGeneratedBy',
    '@value',
    '@id',
    'prov:label',
  ],
  mlmodel: [
    'flavors',
    'transformers',
    'model_uuid',
    'utc_time_created',
    'task',
    'source_model_name',
  ],
  cyclonedx: [
    'name',
    'version',
    'licenses',
    'license',
    'id',
    'hashes',
    'modelCard',
    'modelParameters',
    'inputs',
    'format',
    'properties',
    'pedigree',
    'ancestors',
    'value',
    'quantitativeAnalysis',
    'performanceMetrics',
    'type',
  ],
  citation: ['title', 'version', 'license', 'date-released', 'authors'],
  'training-config': [
    'trainer',
    'max_steps',
    'model',
    'global_batch_size',
    'encoder_seq_length',
    'base_model',
    'datasets',
    'path',
    'total_flos',
    'max_duration',
  ],
};
const rootOf: Readonly<Record<string, object>> = {
  'dataset-card': { pretty_name: 'x' },
  croissant: { '@type': 'sc:Dataset' },
  mlmodel: { flavors: { pytorch: {} } },
  citation: { 'cff-version': '1.2.0' },
  'training-config': { base_model: 'a/b' },
};
const wrapped = (kind: string, data: object): string => {
  if (kind === 'dataset-card') return `---\n${JSON.stringify(data)}\n---\n`;
  if (kind !== 'cyclonedx') return JSON.stringify(data);
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    components: [{ ...data, type: 'machine-learning-model' }],
  });
};

describe('Whatever a file of a kind holds', () => {
  it.each(Object.keys(keysOf))(
    '%s gives facts that the reader takes, none that a person attests, and hints on one line',
    async (kind) => {
      const key = fc.constantFrom(...(keysOf[kind] ?? []));
      const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
        tree: fc.oneof(
          { depthSize: 'small' },
          leaf,
          fc.array(tie('tree'), { maxLength: 3 }),
          fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
        ),
      }));
      const property = fc.asyncProperty(fc.dictionary(key, tree, { maxKeys: 6 }), async (data) => {
        const text = wrapped(kind, { ...rootOf[kind], ...data });
        let reading: Reading;
        try {
          reading = await read(kind, kind === 'dataset-card' ? 'README.md' : 'file.json', text);
        } catch (error) {
          if (error instanceof UnusableInput) return;
          throw error;
        }
        for (const { value, why } of reading.candidates) {
          expect(`${value}${why}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        }
        const sources = [
          {
            id: 'file',
            file: 'file.json',
            sha256: null,
            header_sha256: null,
            from: null,
            commit: null,
          },
        ];
        const plan = planImport(withParameters(reading, undefined, ''), { schema: '1' }, sources);
        expect(plan.written.filter(({ path }) => isNeverProposed(path))).toEqual([]);
        const patched = patchFile('aiact.yaml', bytes('schema: 1\n'), plan.changes);
        if (patched.text === undefined) throw new Error(JSON.stringify(patched.findings));
        const facts = readFacts([{ file: 'aiact.yaml', bytes: bytes(patched.text) }]);
        const faults = facts.findings.filter(
          ({ id, severity }) => severity === 'error' && id !== 'schema/empty-value',
        );
        expect(faults.map(({ message }) => message)).toEqual([]);
        const again = planImport(
          withParameters(reading, undefined, ''),
          facts.facts as never,
          sources,
        );
        expect(patchFile('aiact.yaml', bytes(patched.text), again.changes).text).toBe(patched.text);
      });
      await fc.assert(property, { numRuns: 25 });
    },
  );
});
