/** What a repository says is proposed with its source; what it leaves to a person is not. */
import { describe, expect, it } from '@jest/globals';
import { readHub } from '../../src/exchange/hub/read-hub.js';
import { repositoryNamed } from '../../src/exchange/hub/repository.js';
import { isNeverProposed } from '../../src/exchange/never-proposed.js';
import type { FactValue, Reading } from '../../src/exchange/reading.js';
import { Decimal } from '../../src/facts/decimal.js';
import {
  type Content,
  cloneOf,
  folderOf,
  gguf,
  pointer,
  safetensors,
} from '../support/model-folder.js';

const clone = cloneOf('https://huggingface.co/heron-lab/heron');

async function read(files: Readonly<Record<string, Content>>): Promise<Reading> {
  const found = await readHub(folderOf(files));
  if ('several' in found) throw new Error('several models');
  return found;
}

const plain = (value: FactValue | undefined): unknown => {
  if (value instanceof Decimal) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  return value;
};
const valueAt = (reading: Reading, path: string): unknown =>
  plain(reading.proposals.find((each) => each.path === path)?.value);
const placeAt = (reading: Reading, path: string): string | undefined => {
  const found = reading.proposals.find((each) => each.path === path);
  return found && `${found.file} ${found.at} ${found.as}`;
};
const conflictsIn = (reading: Reading): string[] => reading.conflicts.map(({ id }) => id).sort();

const llama = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  hidden_size: 64,
  intermediate_size: 128,
  num_hidden_layers: 2,
  num_attention_heads: 8,
  num_key_value_heads: 2,
  vocab_size: 1000,
  max_position_embeddings: 8192,
  rope_scaling: { factor: 8, rope_type: 'llama3' },
  tie_word_embeddings: false,
  torch_dtype: 'bfloat16',
};
const card = (head: string): string => `---\n${head}\n---\n\n# Heron\n`;
const json = (value: unknown): string => JSON.stringify(value);

describe('A card', () => {
  it('gives licence, languages, task and library, each with the key that says so', async () => {
    const reading = await read({
      ...clone,
      'README.md': card(
        'license: apache-2.0\nlanguage: [fi, sv]\npipeline_tag: text-generation\nlibrary_name: transformers',
      ),
    });
    expect(valueAt(reading, 'licensing.license')).toBe('Apache-2.0');
    expect(placeAt(reading, 'licensing.license')).toBe('README.md /license read');
    expect(valueAt(reading, 'training_data.languages')).toEqual([
      { language: 'fi' },
      { language: 'sv' },
    ]);
    expect(placeAt(reading, 'training_data.languages')).toBe('README.md /language inferred');
    expect(valueAt(reading, 'model.inputs')).toEqual(['text']);
    expect(valueAt(reading, 'model.tasks')).toEqual(['text generation']);
    expect(valueAt(reading, 'model.name')).toBe('heron');
  });

  it('with several licences gives none, and shows them all', async () => {
    const reading = await read({ ...clone, 'README.md': card('license: [mit, apache-2.0]') });
    expect(valueAt(reading, 'licensing.license')).toBeUndefined();
    expect(conflictsIn(reading)).toEqual(['licence-several']);
  });

  it.each([
    ['license_name: llama3.1', 'llama3.1', 'README.md /license_name read'],
    [
      'license_name: Llama 3.1 Community License Agreement',
      'llama3.1',
      'README.md /license_name read',
    ],
    [
      'license_link: https://www.apache.org/licenses/LICENSE-2.0',
      'Apache-2.0',
      'README.md /license_link inferred',
    ],
  ])('that says "other" and names a known licence gives that one: %s', async (line, id, from) => {
    const reading = await read({ ...clone, 'README.md': card(`license: other\n${line}`) });
    expect(valueAt(reading, 'licensing.license')).toBe(id);
    expect(placeAt(reading, 'licensing.license')).toBe(from);
    expect(valueAt(reading, 'licensing.license_name')).toBeUndefined();
    expect(conflictsIn(reading)).toEqual([]);
  });

  it.each(['heron-community', 'modified-mit', 'Apache 2.0 with our use policy', 'llama'])(
    'that says "other" and a name of its own keeps both: %s',
    async (name) => {
      // The text that the terms lean on is not the licence.
      const link = 'https://www.apache.org/licenses/LICENSE-2.0';
      const head = `license: other\nlicense_name: ${name}\nlicense_link: ${link}`;
      const reading = await read({ ...clone, 'README.md': card(head) });
      expect(valueAt(reading, 'licensing.license')).toBe('other');
      expect(valueAt(reading, 'licensing.license_name')).toBe(name);
      expect(valueAt(reading, 'licensing.license_url')).toBe(link);
    },
  );

  it('that names a licence beside another text is a contradiction', async () => {
    const files = {
      'README.md': card('license: other\nlicense_name: mit'),
      LICENSE: 'Apache License\nVersion 2.0, January 2004\n',
    };
    const reading = await read({ ...clone, ...files });
    expect(conflictsIn(reading)).toEqual(['licence-card-file']);
    expect(reading.conflicts?.[0]?.claims.map(({ value }) => value)).toEqual(['mit', 'Apache-2.0']);
  });

  it('that says "other" without a name or a text is asked for both', async () => {
    const reading = await read({ ...clone, 'README.md': card('license: other') });
    expect(valueAt(reading, 'licensing.license')).toBe('other');
    expect(conflictsIn(reading)).toEqual(['licence-unnamed']);
  });

  it('whose library is the name of the model names no software', async () => {
    const reading = await read({ ...clone, 'README.md': card('library_name: heron') });
    expect(valueAt(reading, 'model.integration.software')).toBeUndefined();
  });

  it('drops what is no language, and tells of a "no" that became false', async () => {
    const reading = await read({
      ...clone,
      'README.md': card('language: [nn, code, false, multilingual]'),
    });
    expect(valueAt(reading, 'training_data.languages')).toEqual([{ language: 'nn' }]);
    expect(conflictsIn(reading)).toEqual(['language-not-a-tag']);
  });

  it('that is broken gives what stands before the fault, and no licence, on which duties hang', async () => {
    const reading = await read({
      ...clone,
      'README.md': card(
        "license: mit\nlanguage: [fi]\nwidget:\n- text: 'it's broken: | x'\nlibrary_name: peft",
      ),
    });
    expect(valueAt(reading, 'training_data.languages')).toEqual([{ language: 'fi' }]);
    expect(valueAt(reading, 'licensing.license')).toBeUndefined();
    expect(reading.conflicts).toContainEqual({
      id: 'front-matter-unreadable',
      path: '',
      claims: [{ value: 'line 4', file: 'README.md', at: 'line 4' }],
    });
  });

  it('that keeps users in the Union out raises a question, and answers none', async () => {
    const reading = await read({
      ...clone,
      'README.md': card(
        'extra_gated_eu_disallowed: true\nextra_gated_fields:\n  Full name: text\n  E-mail: text',
      ),
    });
    expect(conflictsIn(reading)).toEqual(['union-access']);
    expect(reading.proposals.filter(({ path }) => isNeverProposed(path))).toEqual([]);
    expect(reading.candidates.map(({ path, value }) => [path, value])).toContainEqual([
      'licensing.monetisation.personal_data_required',
      'asked: name, e-mail',
    ]);
  });
});

describe('A base model', () => {
  const of = (head: string): Promise<Reading> => read({ ...clone, 'README.md': card(head) });

  it('of another owner makes a modifier', async () => {
    const reading = await of('base_model: other-lab/base-2b');
    expect(valueAt(reading, 'role.kind')).toBe('modifier');
    expect(valueAt(reading, 'role.base_model.name')).toBe('other-lab/base-2b');
  });

  it('of the same owner says nothing of the role: that is a question of law', async () => {
    const reading = await of('base_model: heron-lab/heron-base');
    expect(valueAt(reading, 'model.dependencies')).toEqual([
      { name: 'heron-lab/heron-base', url: 'https://huggingface.co/heron-lab/heron-base' },
    ]);
    expect(valueAt(reading, 'role.kind')).toBeUndefined();
    expect(valueAt(reading, 'role.base_model.name')).toBeUndefined();
  });

  it('that was only converted says nothing of the role either', async () => {
    const reading = await of('base_model: other-lab/base-2b\nbase_model_relation: quantized');
    expect(valueAt(reading, 'role.kind')).toBeUndefined();
    expect(valueAt(reading, 'role.base_model.name')).toBe('other-lab/base-2b');
  });

  it('whose terms travel disputes the licence, which stays blank', async () => {
    const reading = await of('license: mit\nbase_model: meta-llama/Llama-3.1-8B');
    expect(conflictsIn(reading)).toEqual(['licence-base']);
    expect(valueAt(reading, 'licensing.license')).toBeUndefined();
  });

  it('of a merge that the card names in part is told', async () => {
    const reading = await read({
      ...clone,
      'README.md': card('base_model: [other-lab/one]'),
      'mergekit_config.yml':
        'merge_method: linear\nmodels:\n  - model: other-lab/one\n  - model: third-lab/two\n',
    });
    expect(conflictsIn(reading)).toEqual(['base-models']);
    expect(valueAt(reading, 'model.dependencies')).toHaveLength(2);
  });

  it('that is a path on a disk is no model', async () => {
    const reading = await read({
      ...clone,
      'adapter_config.json': json({
        base_model_name_or_path: '/workspace/base',
        peft_type: 'LORA',
      }),
    });
    expect(valueAt(reading, 'model.dependencies')).toBeUndefined();
  });
});

describe('A configuration', () => {
  it('gives the context as it stands: factors of RoPE are in it', async () => {
    const reading = await read({ ...clone, 'config.json': json(llama) });
    expect(valueAt(reading, 'model.context_window')).toBe('8192');
    expect(valueAt(reading, 'model.architecture')).toContain(
      'grouped-query attention with 2 key/value heads',
    );
  });

  it('of a recogniser of speech has no context of text', async () => {
    const reading = await read({
      ...clone,
      'config.json': json({
        model_type: 'whisper',
        architectures: ['WhisperForConditionalGeneration'],
        max_target_positions: 448,
        max_position_embeddings: 448,
      }),
    });
    expect(valueAt(reading, 'model.context_window')).toBeUndefined();
    expect(valueAt(reading, 'model.inputs')).toBeUndefined();
  });

  it('with a part for images wins over the tag of the card, which is told', async () => {
    const reading = await read({
      ...clone,
      'README.md': card('pipeline_tag: text-generation'),
      'config.json': json({
        architectures: ['HeronForConditionalGeneration'],
        text_config: { ...llama, max_position_embeddings: 4096 },
        vision_config: { hidden_size: 8 },
      }),
    });
    expect(valueAt(reading, 'model.inputs')).toEqual(['text', 'image']);
    expect(placeAt(reading, 'model.context_window')).toBe(
      'config.json /text_config/max_position_embeddings read',
    );
    expect(conflictsIn(reading)).toEqual(['modality']);
  });

  it('and a tokenizer that cuts elsewhere are both shown', async () => {
    const reading = await read({
      ...clone,
      'config.json': json(llama),
      'tokenizer_config.json': json({ model_max_length: 4096 }),
    });
    expect(conflictsIn(reading)).toEqual(['context-length']);
    const endless = await read({
      ...clone,
      'config.json': json(llama),
      'tokenizer_config.json': '{"model_max_length": 1000000000000000019884624838656}',
    });
    expect(conflictsIn(endless)).toEqual([]);
  });
});

describe('Weights', () => {
  const dense = {
    'model.embed_tokens.weight': ['BF16', 1000, 64],
    'lm_head.weight': ['BF16', 1000, 64],
  } as const;

  it('are counted by their header', async () => {
    const reading = await read({
      ...clone,
      'config.json': json(llama),
      'model.safetensors': safetensors(dense),
    });
    expect(valueAt(reading, 'model.parameters.total')).toBe('128000');
    expect(placeAt(reading, 'model.parameters.total')).toBe('model.safetensors header computed');
  });

  it('whose output is tied to the input are counted once', async () => {
    const reading = await read({
      ...clone,
      'config.json': json({ ...llama, tie_word_embeddings: true }),
      'model.safetensors': safetensors(dense),
    });
    expect(valueAt(reading, 'model.parameters.total')).toBe('64000');
  });

  it('that were packed to four bits are unpacked, and scales are no parameters', async () => {
    const reading = await read({
      ...clone,
      'config.json': json({ ...llama, quantization_config: { quant_method: 'gptq', bits: 4 } }),
      'model.safetensors': safetensors({
        'layers.0.q_proj.qweight': ['I32', 8, 64],
        'layers.0.q_proj.qzeros': ['I32', 1, 8],
        'layers.0.q_proj.scales': ['F16', 1, 64],
        'layers.0.q_proj.g_idx': ['I32', 64],
      }),
    });
    expect(valueAt(reading, 'model.parameters.total')).toBe('4096');
  });

  it('of a mixture of experts work in part', async () => {
    const reading = await read({
      ...clone,
      'config.json': json({ ...llama, num_local_experts: 4, num_experts_per_tok: 1 }),
      'model.safetensors': safetensors({
        'layers.0.experts.0.w1': ['BF16', 400],
        'layers.0.shared_expert.w1': ['BF16', 50],
        'layers.0.attention': ['BF16', 100],
      }),
    });
    expect(valueAt(reading, 'model.parameters.total')).toBe('550');
    expect(valueAt(reading, 'model.parameters.active')).toBe('250');
  });

  it.each([
    ['was cut short', -2],
    ['was stretched', 2],
  ])('in a file that %s are an error, and nothing is counted', async (_what, more) => {
    const reading = await read({
      ...clone,
      'config.json': json(llama),
      'model.safetensors': safetensors(dense, more),
    });
    expect(conflictsIn(reading)).toEqual(['weights-size']);
    expect(valueAt(reading, 'model.parameters.total')).toBeUndefined();
  });

  it('of another type than the configuration says are told', async () => {
    const reading = await read({
      ...clone,
      'config.json': json({ ...llama, torch_dtype: 'float32' }),
      'model.safetensors': safetensors(dense),
    });
    expect(conflictsIn(reading)).toEqual(['dtype']);
  });

  it('that are pointers give their hashes, and a count only where the formula of the family meets their size', async () => {
    const formula = 2 * 1000 * 64 + 2 * (2 * 64 * 64 + 2 * 64 * 16 + 3 * 64 * 128 + 2 * 64) + 64;
    const files = (size: number): Readonly<Record<string, Content>> => ({
      ...clone,
      'config.json': json(llama),
      'model.safetensors': pointer('5e'.repeat(32), size),
    });
    const met = await read(files(formula * 2 + 100));
    expect(valueAt(met, 'model.parameters.total')).toBe(String(formula));
    expect(valueAt(met, 'model.authenticity')).toEqual([
      { artefact: 'model.safetensors', sha256: '5e'.repeat(32) },
    ]);
    expect(valueAt(await read(files(formula * 3)), 'model.parameters.total')).toBeUndefined();
  });

  it('of an adapter are not the size of a model', async () => {
    const reading = await read({
      ...clone,
      'README.md': '# Heron\n\n| **Adapter** | LoRA (1.5M params) |\n',
      'adapter_config.json': json({ base_model_name_or_path: 'other-lab/base', peft_type: 'LORA' }),
      'adapter_model.safetensors': safetensors({ 'q.lora_A.weight': ['BF16', 8, 64] }),
    });
    expect(reading.proposals.filter(({ path }) => path.startsWith('model.parameters'))).toEqual([]);
    expect(valueAt(reading, 'role.kind')).toBe('modifier');
    expect(conflictsIn(reading)).toEqual(['parameters-card']);
  });

  it('in several quantisations are counted once', async () => {
    const head = gguf(
      {
        'general.architecture': 'qwen2',
        'qwen2.block_count': 2,
        'qwen2.context_length': 4096,
        'tokenizer.ggml.tokens': ['a', 'b'],
      },
      { 'token_embd.weight': [64, 1000], 'blk.0.attn_q.weight': [64, 64] },
    );
    const file = { head, size: 68_096 };
    const reading = await read({ ...clone, 'heron-q4.gguf': file, 'heron-q8.gguf': file });
    expect(valueAt(reading, 'model.parameters.total')).toBe('68096');
    expect(valueAt(reading, 'model.context_window')).toBe('4096');
    expect(reading.skipped.map((each) => each.file)).toEqual(['heron-q8.gguf']);
  });

  it('that speak against the name of the model are told', async () => {
    const named = (name: string): Promise<unknown> =>
      readHub(
        folderOf({
          'config.json': json(llama),
          'model.safetensors': safetensors({ w: ['BF16', 1310, 1000, 1000] }),
        }),
        repositoryNamed(`heron-lab/${name}`),
      );
    const ids = async (name: string): Promise<string[]> =>
      conflictsIn((await named(name)) as Reading);
    expect(await ids('heron-1.5b')).toEqual(['parameters-name']);
    expect(await ids('heron-1b')).toEqual([]);
    expect(await ids('heron-3.1-1.3b-a400m')).toEqual([]);
  });

  it('of which shards are missing are told and not counted', async () => {
    const reading = await read({
      ...clone,
      'config.json': json(llama),
      'model-00001-of-00002.safetensors': safetensors(dense),
      'model.safetensors.index.json': json({
        metadata: { total_size: 400000, total_parameters: 210000 },
        weight_map: {
          a: 'model-00001-of-00002.safetensors',
          b: 'model-00002-of-00002.safetensors',
        },
      }),
    });
    expect(conflictsIn(reading)).toEqual(['parameters-index', 'weights-incomplete']);
    expect(placeAt(reading, 'model.parameters.total')).toBe(
      'model.safetensors.index.json /metadata/total_size computed',
    );
  });
});

describe('A licence file', () => {
  it('that says what the card says is no conflict', async () => {
    const reading = await read({
      ...clone,
      'README.md': card('license: apache-2.0'),
      LICENSE:
        '                                 Apache License\n                           Version 2.0, January 2004\n',
    });
    expect(conflictsIn(reading)).toEqual([]);
    expect(valueAt(reading, 'licensing.license')).toBe('Apache-2.0');
  });

  it('that says something else leaves the field to a person', async () => {
    const reading = await read({
      ...clone,
      'README.md': card('license: apache-2.0\nlicense_link: https://example.org/licence'),
      LICENSE: 'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n',
    });
    expect(conflictsIn(reading)).toEqual(['licence-card-file']);
    expect(reading.proposals.filter(({ path }) => path.startsWith('licensing'))).toEqual([]);
  });
});

describe('Logs of runs', () => {
  const run = (date: number, more: object = {}): string =>
    json({
      results: {
        arc: { alias: 'arc', 'acc,none': 0.5, 'acc_stderr,none': 0.01, 'acc,strict': 'N/A' },
      },
      'n-shot': { arc: 25 },
      config: { model_args: 'pretrained=heron-lab/heron', limit: null, ...more },
      date,
      lm_eval_version: '0.4.9',
    });

  it('of the harness give one row for each metric of the newest whole run', async () => {
    const reading = await read({
      ...clone,
      'eval/results_1.json': run(1753005600),
      'eval/results_2.json': run(1753086600, { limit: 20 }),
      'eval/results_3.json': run(1753086700, { model_args: 'pretrained=other-lab/other' }),
    });
    expect(valueAt(reading, 'evaluation.results')).toEqual([
      {
        name: 'arc',
        metric: 'acc',
        value: '0.5',
        protocol: '25-shot, lm-eval 0.4.9',
        date: '2025-07-20',
      },
    ]);
    expect(conflictsIn(reading)).toEqual(['evaluation-partial']);
  });

  it('of CodeCarbon count on within a run, and what was no training stays out', async () => {
    const header =
      'timestamp,project_name,run_id,duration,emissions,energy_consumed,gpu_count,gpu_model';
    const rows = [
      't1,pretrain,a,3600,1,10.5,8,8 x NVIDIA H100',
      't2,pretrain,a,86400,2,200.25,8,8 x NVIDIA H100',
      't3,pretrain,b,43200,2,100,8,8 x NVIDIA H100',
      't4,benchmark,c,3600,1,7,1,1 x NVIDIA H100',
      't5,pretrain,d,<omitted>,1,MOCK,1,1 x NVIDIA H100',
    ];
    const reading = await read({ ...clone, 'emissions.csv': `${[header, ...rows].join('\n')}\n` });
    expect(valueAt(reading, 'training.energy.mwh')).toBe('0.30025');
    expect(
      reading.proposals.find(({ path }) => path === 'training.duration.hardware_days')?.value,
    ).toEqual([{ hardware: 'NVIDIA H100', days: Decimal.of('12') }]);
    expect(conflictsIn(reading)).toEqual(['energy-scope']);
  });
});

describe('A folder', () => {
  it('with two models and none at its root is not read', async () => {
    const config = json({ model_type: 't5', architectures: ['T5Model'] });
    const found = await readHub(folderOf({ 'one/config.json': config, 'two/config.json': config }));
    expect('several' in found && found.several.claims.map(({ value }) => value)).toEqual([
      'one',
      'two',
    ]);
  });

  it('that holds a token in its remote does not hand it on', async () => {
    const reading = await read(
      cloneOf('https://user:hf_secret@huggingface.co/heron-lab/heron.git'),
    );
    expect(JSON.stringify(reading)).not.toContain('hf_secret');
    expect(valueAt(reading, 'model.name')).toBe('heron');
  });

  it('with code has its code left alone', async () => {
    const reading = await read({ ...clone, 'modeling_heron.py': 'raise SystemExit' });
    expect(reading.skipped).toEqual([{ file: 'modeling_heron.py', why: 'code is never run' }]);
  });
});
