/** Whatever stands in a folder, reading it ends, costs little and proposes nothing that facts can not hold. */
import { describe, expect, it } from '@jest/globals';
import { readHub } from '../../src/exchange/hub/read-hub.js';
import { parametersIn } from '../../src/exchange/hub/safetensors.js';
import { isNeverProposed } from '../../src/exchange/never-proposed.js';
import { planImport } from '../../src/exchange/plan.js';
import { readFacts } from '../../src/read/read.js';
import { patchFile } from '../../src/write/patch.js';
import fc from '../property.js';
import {
  type Content,
  cloneOf,
  folderOf,
  gguf,
  safetensors,
  withHeader,
} from '../support/model-folder.js';

const clone = cloneOf('git@hf.co:heron-lab/heron-2b');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const config = JSON.stringify({
  model_type: 'llama',
  architectures: ['LlamaForCausalLM'],
  num_hidden_layers: 2,
});

async function parameters(files: Readonly<Record<string, Content>>): Promise<unknown> {
  const found = await readHub(folderOf({ ...clone, 'config.json': config, ...files }));
  if ('several' in found) throw new Error('several models');
  return found.proposals.find(({ path }) => path === 'model.parameters.total');
}

const endless = withHeader('', 0);
new DataView(endless.head.buffer).setBigUint64(0, 2n ** 63n, true);
const tooManyKeys = gguf({}, {});
new DataView(tooManyKeys.buffer).setBigUint64(16, 2n ** 60n, true);

/** The name of the second tensor becomes that of the first. */
const renamed = (head: Uint8Array): Uint8Array => head.map((byte) => (byte === 0x62 ? 0x61 : byte));
const brokenName = withHeader(
  JSON.stringify({ w: { dtype: 'BF16', shape: [4], data_offsets: [0, 8] } }),
  8,
);
brokenName.head[10] = 0xff;

describe('Weights', () => {
  const tensor = (shape: number[], offsets: number[]): string =>
    JSON.stringify({ w: { dtype: 'BF16', shape, data_offsets: offsets } });

  it.each<[string, Readonly<Record<string, Content>>]>([
    ['a header of 2^63 bytes', { 'model.safetensors': endless }],
    [
      'a shape of 10^28 parameters in a short file',
      { 'model.safetensors': withHeader(tensor([9e14, 9e14], [0, 8]), 8) },
    ],
    ['offsets that run backwards', { 'model.safetensors': withHeader(tensor([4], [8, 0]), 8) }],
    ['a side below zero', { 'model.safetensors': withHeader(tensor([-4], [0, 8]), 8) }],
    [
      'tensors that overlap',
      {
        'model.safetensors': withHeader(
          JSON.stringify({
            a: { dtype: 'BF16', shape: [4], data_offsets: [0, 8] },
            b: { dtype: 'BF16', shape: [4], data_offsets: [4, 12] },
          }),
          12,
        ),
      },
    ],
    [
      'a tensor that stands twice in a header',
      {
        'model.safetensors': withHeader(
          `{"w":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},${tensor([4], [0, 8]).slice(1)}`,
          8,
        ),
      },
    ],
    [
      'a shape that stands twice, once in another spelling',
      {
        'model.safetensors': withHeader(
          '{"w":{"dtype":"BF16","sh\\u0061pe":[2],"shape":[4],"data_offsets":[0,8]}}',
          8,
        ),
      },
    ],
    [
      'a mark of the order of bytes before the header',
      { 'model.safetensors': withHeader(`\ufeff${tensor([4], [0, 8])}`, 8) },
    ],
    ['a name that is no UTF-8', { 'model.safetensors': brokenName }],
    [
      'a tensor that stands twice in a head',
      { 'heron.gguf': { head: renamed(gguf({}, { a: [2], b: [2] })), size: 1000 } },
    ],
    ...['constructor', '__proto__', 'toString'].map(
      (type): [string, Readonly<Record<string, Content>>] => [
        `the type ${type}, which every object knows`,
        { 'model.safetensors': withHeader(tensor([4], [0, 8]).replace('BF16', type), 8) },
      ],
    ),
    ['a header that is no JSON', { 'model.safetensors': withHeader('{', 8) }],
    ['2^60 keys of metadata', { 'heron.gguf': tooManyKeys }],
    [
      '10^15 weights in a file of a few hundred bytes',
      { 'heron.gguf': gguf({ 'general.architecture': 'llama' }, { w: [1e9, 1e6] }) },
    ],
    [
      'one weight more than eight a byte',
      { 'heron.gguf': { head: gguf({}, { w: [8001] }), size: 1000 } },
    ],
    [
      'a head that ends in the middle',
      { 'heron.gguf': gguf({ 'general.architecture': 'llama' }, {}).subarray(0, 30) },
    ],
    [
      'an index that leads out of the folder',
      {
        'model.safetensors.index.json': JSON.stringify({
          metadata: { total_size: 12 },
          weight_map: { a: '../../etc/passwd' },
        }),
      },
    ],
  ])('with %s give no count', async (_what, files) => {
    expect(await parameters(files)).toBeUndefined();
  });
});

describe('Very many tensors', () => {
  it.each(['h.weight', 'lm_head.weight'])(
    'named like %s are counted without comparing each with each',
    (name) => {
      const many = Array.from({ length: 300_000 }, (_, at) => ({
        name: `${at}.${name}`,
        type: 'U32',
        count: 1n,
      }));
      const packing = { method: null, bits: null, isOutputTied: true };
      expect(parametersIn(many, packing)).toBe(300_000n);
    },
  );
});

describe('A card', () => {
  it.each([
    ['two megabytes of front matter', `---\n${'a: b\n'.repeat(400_000)}---\n`],
    ['an alias', '---\na: &a [1]\nlicense: *a\n---\n'],
    ['an engine of JavaScript', '---js\nlicense: mit\n---\n'],
    ['depth without end', `---\nlicense: ${'['.repeat(5000)}\n---\n`],
    ['a tag of another language', '---\nlicense: !!js/function mit\n---\n'],
  ])('with %s names no licence', async (_what, text) => {
    const found = await readHub(folderOf({ ...clone, 'README.md': text }));
    expect('proposals' in found && found.proposals.map(({ path }) => path)).toEqual(['model.name']);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'mit',
    'other',
    'apache-2.0',
    'llama3.1',
    'cc',
    'en',
    'no',
    'other-lab/base',
    'text-generation',
    'any-to-any',
    '# x',
    '\u202e',
    'a\nb: c',
    '{{x}}',
  ),
  fc.string({ maxLength: 40 }),
);
const anyValue = fc.oneof(
  word,
  fc.boolean(),
  fc.double({ noNaN: true }),
  fc.constant(null),
  fc.array(word, { maxLength: 4 }),
);
const cardKeys = fc.constantFrom(
  'license',
  'license_name',
  'license_link',
  'language',
  'pipeline_tag',
  'library_name',
  'base_model',
  'base_model_relation',
  'datasets',
  'new_version',
  'extra_gated_fields',
  'model-index',
);
const configKeys = fc.constantFrom(
  'model_type',
  'architectures',
  'num_hidden_layers',
  'hidden_size',
  'max_position_embeddings',
  'vocab_size',
  'num_attention_heads',
  'torch_dtype',
  'text_config',
  'quantization_config',
  'num_experts',
);
const number = fc.oneof(fc.integer(), fc.double(), fc.constant(4096));

describe('Whatever a repository holds', () => {
  it('gives facts that the reader takes, at no path that a person attests, and the same a second time', async () => {
    const property = fc.asyncProperty(
      fc.dictionary(cardKeys, anyValue),
      fc.dictionary(configKeys, fc.oneof(anyValue, number)),
      fc.boolean(),
      async (card, settings, hasWeights) => {
        const files = {
          ...clone,
          'README.md': `---\n${JSON.stringify(card)}\n---\n`,
          'config.json': JSON.stringify(settings),
          ...(hasWeights ? { 'model.safetensors': safetensors({ w: ['BF16', 4, 4] }) } : {}),
        };
        const reading = await readHub(folderOf(files));
        if ('several' in reading) return;
        const sources = [
          {
            id: 'card',
            file: 'README.md',
            sha256: null,
            header_sha256: null,
            from: null,
            commit: null,
          },
        ];
        const plan = planImport(reading, { schema: '1' }, sources);
        expect(plan.written.filter(({ path }) => isNeverProposed(path))).toEqual([]);
        const patched = patchFile('aiact.yaml', bytes('schema: 1\n'), plan.changes);
        if (patched.text === undefined) throw new Error(JSON.stringify(patched.findings));
        const read = readFacts([{ file: 'aiact.yaml', bytes: bytes(patched.text) }]);
        const faults = read.findings.filter(
          ({ id, severity }) => severity === 'error' && id !== 'schema/empty-value',
        );
        expect(faults.map(({ message }) => message)).toEqual([]);
        const again = planImport(reading, read.facts as never, sources);
        expect(patchFile('aiact.yaml', bytes(patched.text), again.changes).text).toBe(patched.text);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);
});
