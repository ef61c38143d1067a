/** Repositories in the dialects that models are published in: what is proposed, what is a contradiction, and what nobody may guess. */
import { describe, expect, it } from '@jest/globals';
import { readHub } from '../../src/exchange/hub/read-hub.js';
import { isNeverProposed } from '../../src/exchange/never-proposed.js';
import { planImport } from '../../src/exchange/plan.js';
import type { Reading } from '../../src/exchange/reading.js';
import { Decimal } from '../../src/facts/decimal.js';
import {
  type Content,
  cloneOf,
  folderOf,
  gguf,
  pointer,
  safetensors,
} from '../support/model-folder.js';

async function read(name: string, files: Readonly<Record<string, Content>>): Promise<Reading> {
  const clone = cloneOf(`https://huggingface.co/heron-lab/${name}`);
  const found = await readHub(folderOf({ ...clone, ...files }));
  if ('several' in found) throw new Error('several models');
  expect(found.proposals.map(({ path }) => path).filter(isNeverProposed)).toEqual([]);
  expect(planImport(found, { schema: '1' }, []).refused).toEqual([]);
  return found;
}
const valueAt = (reading: Reading, path: string): unknown => {
  const value = reading.proposals.find((each) => each.path === path)?.value;
  return value instanceof Decimal ? value.text : value;
};
const conflicts = (reading: Reading): string[] => reading.conflicts.map(({ id }) => id).sort();
const card = (head: string): string => `---\n${head}\n---\n\n# Heron\n`;

const llama = {
  architectures: ['LlamaForCausalLM'],
  ...{ model_type: 'llama', hidden_size: 64, intermediate_size: 128, num_hidden_layers: 2 },
  ...{ num_attention_heads: 8, vocab_size: 1000, max_position_embeddings: 4096 },
  torch_dtype: 'bfloat16',
};

describe('A model in the dialect', () => {
  it('of GPT-2 is counted without its masks, and its context is that of its positions', async () => {
    const reading = await read('heron-117m', {
      'config.json': JSON.stringify({
        architectures: ['GPT2LMHeadModel'],
        ...{ model_type: 'gpt2', n_ctx: 1024, n_positions: 1024, n_embd: 768, n_head: 12 },
        ...{ n_layer: 12, vocab_size: 50257 },
      }),
      'model.safetensors': safetensors({
        'wte.weight': ['F32', 50257, 768],
        'h.0.attn.bias': ['F32', 1, 1, 1024, 1024],
        'h.0.attn.c_attn.bias': ['F32', 2304],
      }),
    });
    expect(valueAt(reading, 'model.parameters.total')).toBe(String(50257 * 768 + 2304));
    expect(valueAt(reading, 'model.context_window')).toBe('1024');
    expect(valueAt(reading, 'model.architecture')).toContain('Decoder-only transformer (gpt2)');
  });

  it.each([
    ['mamba', 'State-space model (mamba) with 24 layers'],
    ['rwkv', 'Recurrent model (rwkv) with 24 layers'],
    ['jamba', 'Hybrid of attention and recurrent layers (jamba) with 24 layers'],
    ['llama', 'Decoder-only transformer (llama) with 24 layers'],
  ])('of %s is called what it is', async (type, wanted) => {
    const reading = await read('heron', {
      'config.json': JSON.stringify({
        ...{ architectures: ['HeronForCausalLM'], model_type: type, num_hidden_layers: 24 },
      }),
    });
    expect(valueAt(reading, 'model.architecture')).toBe(wanted);
  });

  it('of a mixture of experts inside a model for pictures counts what works for each token', async () => {
    const experts = Object.fromEntries(
      [0, 1, 2, 3].map((each) => [
        `text.layers.0.experts.${each}.w1.weight`,
        ['BF16', 100] as const,
      ]),
    );
    const reading = await read('heron', {
      'config.json': JSON.stringify({
        architectures: ['HeronForConditionalGeneration'],
        text_config: {
          ...llama,
          model_type: 'mixtral',
          num_local_experts: 4,
          num_experts_per_tok: 2,
        },
        ...{ vision_config: { hidden_size: 8 }, image_token_index: 7 },
      }),
      'model.safetensors': safetensors({ ...experts, 'text.embed.weight': ['BF16', 60] }),
    });
    expect(valueAt(reading, 'model.parameters.total')).toBe('460');
    expect(valueAt(reading, 'model.parameters.active')).toBe('260');
    expect(valueAt(reading, 'model.inputs')).toEqual(['text', 'image']);
  });

  it('of GGUF in parts is counted over all of them, and not at all where one is missing', async () => {
    const head = {
      ...{ 'general.architecture': 'llama', 'llama.context_length': 8192, 'llama.block_count': 2 },
      'general.license': 'mit',
    };
    const parts = {
      'heron-q4-00001-of-00002.gguf': {
        head: gguf(head, { 'token_embd.weight': [64, 1000] }),
        size: 64_000,
      },
      'heron-q4-00002-of-00002.gguf': {
        head: gguf({}, { 'blk.1.attn_q.weight': [64, 64] }),
        size: 4096,
      },
    };
    const whole = await read('Heron-GGUF', parts);
    expect(valueAt(whole, 'model.parameters.total')).toBe('68096');
    expect(valueAt(whole, 'model.context_window')).toBe('8192');
    expect(whole.proposals.find(({ path }) => path === 'licensing.license')).toMatchObject({
      ...{ value: 'MIT', at: 'general.license', as: 'read' },
    });
    const { 'heron-q4-00002-of-00002.gguf': _, ...first } = parts;
    const torn = await read('Heron-GGUF', first);
    expect(conflicts(torn)).toEqual(['weights-incomplete']);
    expect(valueAt(torn, 'model.parameters.total')).toBeUndefined();
  });

  it('of prose alone gives hints, and no fact', async () => {
    const reading = await read('heron', {
      'README.md': '# Heron\n\nLicense: MIT\n\n| Parameters | 130M |\n',
    });
    expect(reading.proposals.map(({ path }) => path)).toEqual(['model.name']);
    expect(reading.candidates.map(({ path, value }) => `${path}: ${value}`)).toContain(
      'model.parameters.total: 130000000',
    );
  });
});

describe('A licence', () => {
  it('in a list of one is that licence', async () => {
    const reading = await read('heron', {
      'README.md': card('license: [mit]\nbase_model: meta-llama/Llama-3.2-3B'),
    });
    expect(reading.conflicts).toMatchObject([
      { id: 'licence-base', claims: [{ value: 'mit', at: '/license/0' }, {}] },
    ]);
  });

  it('that the head of the weights names otherwise than the card has no winner', async () => {
    const reading = await read('Heron-GGUF', {
      'README.md': card('license: apache-2.0'),
      'heron.gguf': gguf({ 'general.license': 'cc-by-nc-4.0' }, { w: [2] }),
    });
    expect(conflicts(reading)).toEqual(['licence-card-file']);
    expect(valueAt(reading, 'licensing.license')).toBeUndefined();
  });

  it.each(['gpl-3.0', 'agpl-3.0', 'lgpl-2.1'])(
    '%s stays as it is: whether later versions are allowed is not said',
    async (license) => {
      const reading = await read('heron', { 'README.md': card(`license: ${license}`) });
      expect(valueAt(reading, 'licensing.license')).toBe(license.toUpperCase());
    },
  );

  it('whose text stands beside the card is the same under either name', async () => {
    const reading = await read('heron', {
      'README.md': card('license: gpl-3.0'),
      LICENSE: '      GNU GENERAL PUBLIC LICENSE\n       Version 3, 29 June 2007\n',
    });
    expect(conflicts(reading)).toEqual([]);
  });
});

describe('An index', () => {
  const index = (size: number, parameters?: number): string =>
    JSON.stringify({
      metadata: { total_size: size, total_parameters: parameters },
      weight_map: { a: 'model.safetensors' },
    });

  it('of more bytes than its files can hold, or of far fewer, is an error, and nothing is counted', async () => {
    for (const size of [12_345, 900_000_000]) {
      const reading = await read('heron', {
        'config.json': JSON.stringify(llama),
        'model.safetensors': pointer('ef'.repeat(32), size),
        'model.safetensors.index.json': index(2_471_646),
      });
      expect(conflicts(reading)).toEqual(['weights-size']);
      expect(valueAt(reading, 'model.parameters.total')).toBeUndefined();
    }
  });

  it('that fits its pointers is no contradiction', async () => {
    const reading = await read('heron', {
      'config.json': JSON.stringify(llama),
      'model.safetensors': pointer('ef'.repeat(32), 2_480_000),
      'model.safetensors.index.json': index(2_471_646),
    });
    expect(conflicts(reading)).toEqual([]);
  });

  it('with another count than the headers is told, and the headers count', async () => {
    const reading = await read('heron', {
      'config.json': JSON.stringify(llama),
      'model.safetensors': safetensors({ a: ['BF16', 1000] }),
      'model.safetensors.index.json': index(2000, 2000),
    });
    expect(conflicts(reading)).toEqual(['parameters-index']);
    expect(valueAt(reading, 'model.parameters.total')).toBe('1000');
  });
});

describe('A card with odd values', () => {
  it('gives what is of the right form, and nothing from the rest', async () => {
    const reading = await read('heron', {
      'README.md': card(
        'license: [apache-2.0, mit]\nbase_model: [{model: other-lab/x}, 7, "no id with spaces"]\nlanguage: [eng, zh-Hant]\nmodel-index: oops\ndatasets: squad\ntags: 7',
      ),
    });
    expect(conflicts(reading)).toEqual(['licence-several']);
    expect(valueAt(reading, 'training_data.languages')).toEqual([{ language: 'zh-Hant' }]);
    expect(valueAt(reading, 'model.dependencies')).toBeUndefined();
    expect(valueAt(reading, 'role.kind')).toBeUndefined();
  });
});
