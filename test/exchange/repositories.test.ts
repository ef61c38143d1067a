/** Whole repositories of kinds that are common on a hub: what is proposed of each, what stays blank, and what their files disagree on. */
import { describe, expect, it } from '@jest/globals';
import { readHub } from '../../src/exchange/hub/read-hub.js';
import { isNeverProposed } from '../../src/exchange/never-proposed.js';
import { planImport } from '../../src/exchange/plan.js';
import type { Reading } from '../../src/exchange/reading.js';
import { Decimal } from '../../src/facts/decimal.js';
import { type Content, cloneOf, folderOf, pointer } from '../support/model-folder.js';

async function read(name: string, files: Readonly<Record<string, Content>>): Promise<Reading> {
  const clone = cloneOf(`https://huggingface.co/heron-lab/${name}`);
  const found = await readHub(folderOf({ ...clone, ...files }));
  if ('several' in found) throw new Error('several models');
  return found;
}
const valueAt = (reading: Reading, path: string): unknown => {
  const value = reading.proposals.find((each) => each.path === path)?.value;
  return value instanceof Decimal ? value.text : value;
};
const conflicts = (reading: Reading): string[] => reading.conflicts.map(({ id }) => id).sort();
const paths = (reading: Reading): string[] => reading.proposals.map(({ path }) => path);

/** Nothing that a person attests, and nothing that facts could not hold. */
function expectSound(reading: Reading): void {
  expect(paths(reading).filter(isNeverProposed)).toEqual([]);
  expect(planImport(reading, { schema: '1' }, []).refused).toEqual([]);
}

describe('A mixture of experts behind a pointer', () => {
  const config = {
    architectures: ['GraniteMoeForCausalLM'],
    model_type: 'granitemoe',
    hidden_size: 64,
    intermediate_size: 32,
    num_hidden_layers: 2,
    num_attention_heads: 8,
    num_key_value_heads: 2,
    num_local_experts: 8,
    num_experts_per_tok: 2,
    vocab_size: 1000,
    max_position_embeddings: 4096,
    tie_word_embeddings: true,
    torch_dtype: 'bfloat16',
  };
  const inExperts = 2 * 8 * 3 * 64 * 32;
  const total = 1000 * 64 + 2 * (2 * 64 * 64 + 2 * 64 * 16 + 8 * 64 + 2 * 64) + inExperts + 64;
  const files = (size: number): Readonly<Record<string, Content>> => ({
    'README.md': '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n',
    'config.json': JSON.stringify(config),
    'model.safetensors': pointer('7a'.repeat(32), size),
    'emissions.csv':
      'timestamp,project_name,run_id,duration,energy_consumed,gpu_count,gpu_model\nt,pretrain,a,86400,1500.5,4,4 x NVIDIA H100\nt,eval,b,60,3,1,1 x NVIDIA H100\n',
  });

  it('is counted by the figures of its configuration where they meet its size', async () => {
    const reading = await read('heron-a400m', files(total * 2 + 200));
    expectSound(reading);
    expect(valueAt(reading, 'model.parameters.total')).toBe(String(total));
    expect(valueAt(reading, 'model.parameters.active')).toBe(String(total - (inExperts * 6) / 8));
    expect(valueAt(reading, 'training.energy.mwh')).toBe('1.5005');
    expect(conflicts(reading)).toEqual(['energy-scope']);
  });

  it('is not counted where they do not', async () => {
    const reading = await read('heron-a400m', files(total * 3));
    expect(paths(reading).filter((path) => path.startsWith('model.parameters'))).toEqual([]);
    expect(valueAt(reading, 'model.authenticity')).toEqual([
      { artefact: 'model.safetensors', sha256: '7a'.repeat(32) },
    ]);
  });
});

describe('A pipeline of components', () => {
  it('has modalities and software, and no size: none of its parts is the model', async () => {
    const reading = await read('heron-picture', {
      'README.md':
        '---\nlicense: other\nlicense_name: stabilityai-ai-community\nlicense_link: LICENSE.md\npipeline_tag: text-to-image\nextra_gated_fields:\n  Name: text\n  Email: text\n  Country: country\n---\n',
      'LICENSE.md': 'STABILITY AI COMMUNITY LICENSE AGREEMENT\n',
      'model_index.json': JSON.stringify({
        _class_name: 'StableDiffusion3Pipeline',
        _diffusers_version: '0.30.0',
        transformer: ['diffusers', 'SD3Transformer2DModel'],
      }),
      'transformer/config.json': JSON.stringify({
        _class_name: 'SD3Transformer2DModel',
        num_layers: 38,
        num_attention_heads: 38,
      }),
      'text_encoder/config.json': JSON.stringify({
        model_type: 'clip_text_model',
        max_position_embeddings: 77,
      }),
      'transformer/diffusion_pytorch_model.safetensors.index.json': JSON.stringify({
        metadata: { total_size: 16_000_000_000 },
        weight_map: {},
      }),
    });
    expectSound(reading);
    expect(valueAt(reading, 'model.inputs')).toEqual(['text']);
    expect(valueAt(reading, 'model.outputs')).toEqual(['image']);
    expect(valueAt(reading, 'model.context_window')).toBeUndefined();
    expect(paths(reading).filter((path) => path.startsWith('model.parameters'))).toEqual([]);
    const hints = reading.candidates.map(({ path, value }) => `${path}: ${value}`);
    expect(hints).toContain('model.parameters.total: 8000000000');
    expect(hints).toContain(
      'licensing.monetisation.personal_data_required: asked: name, e-mail, country',
    );
  });
});

describe('A card of another age over keys of another dialect', () => {
  it('gives what can be read, and no context where positions are not learned', async () => {
    const reading = await read('heron-176b', {
      'README.md':
        "---\nlicense: bigscience-bloom-rail-1.0\nlanguage: [fr, code]\nexample : x\nwidget:\n- text: 'it's\n---\n",
      'config.json': JSON.stringify({
        architectures: ['BloomForCausalLM'],
        model_type: 'bloom',
        n_layer: 70,
        num_attention_heads: 112,
        n_embed: 14336,
        vocab_size: 250880,
      }),
    });
    expectSound(reading);
    expect(valueAt(reading, 'training_data.languages')).toEqual([{ language: 'fr' }]);
    expect(valueAt(reading, 'licensing.license')).toBeUndefined();
    expect(valueAt(reading, 'model.context_window')).toBeUndefined();
    expect(valueAt(reading, 'model.architecture')).toContain('70 layers');
    expect(conflicts(reading)).toEqual(['front-matter-unreadable']);
  });
});
