/** The figures of a model's configuration, whatever dialect its keys are written in. */

import { thousands } from '../../text/thousands.js';
import { asCount, asObject, type JsonObject } from '../model-folder.js';
import { layerKindOf } from './layer-kinds.js';

export interface Configuration {
  /** The mapping that describes the language model, and the JSON pointer to it. */
  readonly block: JsonObject;
  readonly at: string;
  readonly type: string;
  readonly layers: number | null;
  readonly encoderLayers: number | null;
  readonly decoderLayers: number | null;
  readonly width: number | null;
  readonly heads: number | null;
  readonly keyValueHeads: number | null;
  readonly headWidth: number | null;
  readonly inner: number | null;
  readonly vocabulary: number | null;
  readonly experts: number | null;
  readonly activeExperts: number | null;
  readonly sharedExperts: number | null;
  readonly expertInner: number | null;
  readonly hasTiedOutput: boolean | null;
  /** `bfloat16`, `float16` …, where the files names one. */
  readonly elements: { readonly name: string; readonly at: string } | null;
  readonly quantisation: string | null;
  readonly context: { readonly value: number; readonly at: string; readonly how?: string } | null;
  readonly hasVision: boolean;
  readonly hasAudio: boolean;
}

const blocks: readonly (readonly string[])[] = [
  ['text_config'],
  ['llm_config'],
  ['language_config'],
  ['thinker_config', 'text_config'],
];

const layerKeys = ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'];

/** Longest context by the keys that state it; a factor of RoPE is contained in them and never multiplied. */
const contextKeys = [
  'max_position_embeddings',
  'n_positions',
  'n_ctx',
  'max_seq_len',
  'max_sequence_length',
  'seq_length',
  'model_max_length',
];

/** Families in which the key speaks of something else than the text that the model takes in. */
const withoutContext = /^(?:whisper|clip|siglip|vit|vae|bloom|falcon|wav2vec2|hubert)/;

/** Reads what is there; nothing is filled in. */
export function configuration(root: JsonObject): Configuration {
  const { block, steps } = blockOf(root);
  const at = steps.map((step) => `/${step}`).join('');
  const of = (...keys: string[]): number | null => {
    for (const key of keys) {
      const found = asCount(block[key]);
      if (found !== null) return found;
    }
    return null;
  };
  const type = typeof root.model_type === 'string' ? root.model_type : '';
  const heads = of(
    'num_attention_heads',
    'n_head',
    'n_heads',
    'num_heads',
    'decoder_attention_heads',
  );
  const width = of('hidden_size', 'n_embd', 'n_embed', 'd_model', 'dim');
  const isMulti = block.multi_query === true;
  return {
    block,
    at,
    type,
    layers: of(...layerKeys),
    encoderLayers: of(
      'encoder_layers',
      ...(asCount(block.num_decoder_layers) ? ['num_layers'] : []),
    ),
    decoderLayers: of('decoder_layers', 'num_decoder_layers'),
    width,
    heads,
    keyValueHeads:
      of('num_key_value_heads', 'num_kv_heads', 'n_head_kv', 'n_kv_heads') ?? (isMulti ? 1 : null),
    headWidth: of('head_dim') ?? (width !== null && heads !== null ? width / heads : null),
    inner: of('intermediate_size', 'n_inner', 'ffn_dim', 'hidden_dim'),
    vocabulary: of('vocab_size'),
    experts: of('num_local_experts', 'num_experts', 'n_routed_experts', 'moe_num_experts'),
    activeExperts: of('num_experts_per_tok', 'moe_topk', 'moe_k'),
    sharedExperts: of('n_shared_experts'),
    expertInner: of('moe_intermediate_size'),
    hasTiedOutput: boolean(block.tie_word_embeddings) ?? boolean(root.tie_word_embeddings),
    elements: elementsOf(root, block, at),
    quantisation: quantisationOf(root),
    context: contextOf(block, at, type),
    hasVision: asObject(root.vision_config) !== null,
    hasAudio: asObject(root.audio_config) !== null,
  };
}

function blockOf(root: JsonObject): { block: JsonObject; steps: readonly string[] } {
  for (const steps of blocks) {
    let block: JsonObject | null = root;
    for (const step of steps) block = asObject(block?.[step]);
    if (block !== null && layerKeys.some((key) => asCount(block?.[key]) !== null)) {
      return { block, steps };
    }
  }
  return { block: root, steps: [] };
}

function elementsOf(root: JsonObject, block: JsonObject, at: string): Configuration['elements'] {
  const places: [JsonObject, string][] = [
    [root, ''],
    [block, at],
  ];
  for (const [place, before] of places) {
    for (const key of ['dtype', 'torch_dtype']) {
      const name = place[key];
      if (typeof name === 'string' && name.length < 40) {
        return { name: name.replace(/^torch\./, ''), at: `${before}/${key}` };
      }
    }
  }
  return null;
}

/** How many bytes an element takes, for types of which files consist throughout. */
export const bytesPerElement: Readonly<Record<string, number>> = {
  bfloat16: 2,
  float16: 2,
  half: 2,
  float32: 4,
  float: 4,
};

function quantisationOf(root: JsonObject): string | null {
  const found = asObject(root.quantization_config);
  if (found === null) return null;
  return typeof found.quant_method === 'string' ? found.quant_method : 'unnamed';
}

function contextOf(block: JsonObject, at: string, type: string): Configuration['context'] {
  if (withoutContext.test(type)) return null;
  for (const key of contextKeys) {
    const value = asCount(block[key]);
    if (value === null || value >= 1e9) continue;
    if (/roberta/.test(type)) {
      return {
        value: value - 2,
        at: `${at}/${key}`,
        how: 'Two places of the family are not for text',
      };
    }
    return { value, at: `${at}/${key}` };
  }
  return null;
}

const boolean = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);

/** One sentence that describes the architecture by its figures; null where no layer is counted. */
export function architectureOf(config: Configuration, className: string | null): string | null {
  const { layers, encoderLayers, decoderLayers } = config;
  if (layers === null && decoderLayers === null) return null;
  const isBoth = encoderLayers !== null && decoderLayers !== null;
  const isDecoder = className !== null && /(?:ForCausalLM|LMHeadModel)$/.test(className);
  const name = config.type === '' ? (className ?? '') : config.type;
  const kind =
    layerKindOf(config.type) ??
    (isBoth
      ? 'Encoder-decoder transformer'
      : isDecoder
        ? 'Decoder-only transformer'
        : 'Transformer');
  const head = config.experts !== null ? `${kind} with a mixture of experts` : kind;
  const parts = [
    isBoth
      ? `${encoderLayers} encoder and ${decoderLayers} decoder layers`
      : `${layers ?? decoderLayers} layers`,
    ...attentionIn(config),
    ...(config.experts === null ? [] : [expertsIn(config)]),
    ...(config.width === null ? [] : [`hidden size ${config.width}`]),
    ...(config.vocabulary === null ? [] : [`vocabulary of ${thousands(config.vocabulary)}`]),
    ...(config.hasVision ? ['a vision encoder'] : []),
    ...(config.hasAudio ? ['an audio encoder'] : []),
  ];
  return `${head}${name === '' ? '' : ` (${name})`}${config.experts !== null ? ':' : ' with'} ${parts.join(', ')}`;
}

function attentionIn({ heads, keyValueHeads }: Configuration): readonly string[] {
  if (heads === null) return [];
  const all = `${heads} attention heads`;
  if (keyValueHeads === null || keyValueHeads === heads) return [all];
  if (keyValueHeads === 1) return [all, 'multi-query attention'];
  return [all, `grouped-query attention with ${keyValueHeads} key/value heads`];
}

function expertsIn({ experts, activeExperts, sharedExperts }: Configuration): string {
  const active = activeExperts === null ? '' : `, ${activeExperts} active for each token`;
  const shared = sharedExperts === null ? '' : `, ${sharedExperts} shared`;
  return `${experts} experts${active}${shared}`;
}
