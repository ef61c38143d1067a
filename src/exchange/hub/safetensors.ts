/** The header of a safetensors file: its tensors, held against the length of the file; no weight is read. */
import { createHash } from 'node:crypto';
import { asObject, type ModelFolder, readLimits } from '../model-folder.js';
import { repeatedKeyIn } from './repeated-key.js';

export interface Tensor {
  readonly name: string;
  readonly type: string;
  readonly count: bigint;
}

export interface SafetensorsHeader {
  readonly tensors: readonly Tensor[];
  readonly sha256: string;
}

export type HeaderResult =
  | { readonly header: SafetensorsHeader }
  /** The file is not what its header says. */
  | { readonly fault: string };

/** A map, because every object knows words such as `constructor`, which a file may name as a type. */
const bits: ReadonlyMap<string, bigint> = new Map(
  Object.entries({
    ...{ F64: 64n, I64: 64n, U64: 64n, F32: 32n, I32: 32n, U32: 32n, C64: 64n },
    ...{ F16: 16n, BF16: 16n, I16: 16n, U16: 16n, BOOL: 8n, I8: 8n, U8: 8n },
    ...{ F8_E4M3: 8n, F8_E5M2: 8n, F8_E8M0: 8n, F8_E4M3FNUZ: 8n, F8_E5M2FNUZ: 8n },
    ...{ F4: 4n, F6_E2M3: 6n, F6_E3M2: 6n },
  }),
);

/** Reads and checks the header: offsets without gaps, lengths that fit the shapes, and a file that ends where they end. */
export async function safetensorsHeader(
  folder: ModelFolder,
  file: string,
  size: number,
): Promise<HeaderResult> {
  const start = await folder.read(file, 0, 8);
  if (start.length < 8) return { fault: 'it is shorter than a header' };
  const length = new DataView(start.buffer, start.byteOffset, 8).getBigUint64(0, true);
  if (length > BigInt(readLimits.safetensors) || length + 8n > BigInt(size)) {
    return { fault: `its header would be ${length} bytes long` };
  }
  const bytes = await folder.read(file, 8, Number(length));
  if (BigInt(bytes.length) !== length) return { fault: 'its header ends too early' };
  const tensors = tensorsIn(bytes, BigInt(size) - 8n - length);
  if ('fault' in tensors) return tensors;
  return {
    header: {
      tensors: tensors.tensors,
      sha256: createHash('sha256').update(start).update(bytes).digest('hex'),
    },
  };
}

/** The tensors that a header lists, if they fill exactly the bytes behind it. */
function tensorsIn(
  header: Uint8Array,
  room: bigint,
): { readonly tensors: readonly Tensor[] } | { readonly fault: string } {
  let entries: [string, unknown][];
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(header);
    entries = Object.entries(asObject(JSON.parse(json)) ?? {});
  } catch {
    return { fault: 'its header is not JSON' };
  }
  const repeated = repeatedKeyIn(json);
  if (repeated !== null) return { fault: `its header names “${repeated.slice(0, 60)}” twice` };
  const found: (Tensor & { readonly from: bigint; readonly to: bigint })[] = [];
  for (const [name, entry] of entries) {
    if (name === '__metadata__') continue;
    const { dtype, shape, data_offsets: offsets } = asObject(entry) ?? {};
    const width = typeof dtype === 'string' ? bits.get(dtype) : undefined;
    if (width === undefined || !isWhole(shape) || !isWhole(offsets) || offsets.length !== 2) {
      return { fault: `its header does not describe “${name.slice(0, 60)}” as a tensor` };
    }
    const [from = 0n, to = 0n] = offsets.map(BigInt);
    const count = shape.map(BigInt).reduce((product, side) => product * side, 1n);
    if (to < from || count * width !== (to - from) * 8n) {
      return { fault: `the shape of “${name.slice(0, 60)}” does not fit its bytes` };
    }
    found.push({ name, type: String(dtype), count, from, to });
  }
  found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
  let end = 0n;
  for (const { name, from, to } of found) {
    if (from !== end)
      return { fault: `the bytes of “${name.slice(0, 60)}” overlap or leave a gap` };
    end = to;
  }
  if (end !== room) {
    return { fault: `its tensors take ${end} bytes, and ${room} are there` };
  }
  return { tensors: found.map(({ name, type, count }) => ({ name, type, count })) };
}

function isWhole(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.length <= 64 &&
    value.every((each) => Number.isSafeInteger(each) && (each as number) >= 0)
  );
}

/** Tensors that hold no parameter: scales, indexes and masks. */
const beside =
  /(?:^|\.)(?:scales|qzeros|zeros|g_idx|absmax|SCB|inv_freq|masked_bias|nested_absmax|nested_quant_map|quant_map)$|(?:^|[._])(?:weight_scale|weight_scale_inv|input_scale|output_scale|scale|weight_scale_2)$|quant_state\.|(?:^|\.)attn\.bias$|\.biases$|_blocks_scales$|_scales$/;

export interface Packing {
  /** `gptq`, `awq`, `bitsandbytes`, `mxfp4` …, or null. */
  readonly method: string | null;
  readonly bits: number | null;
  readonly isOutputTied: boolean;
}

/** How many parameters the tensors stand for, packed ones unpacked and a tied output matrix counted once. */
export function parametersIn(tensors: readonly Tensor[], packing: Packing): bigint {
  // A header may name some hundred thousand tensors: what is asked of all of them is asked once.
  const names = new Set(tensors.map(({ name }) => name));
  const hasInput = tensors.some(({ name }) => embedding.test(name));
  const isTiedCopy = (name: string): boolean => hasInput && /(?:^|\.)lm_head\.weight$/.test(name);
  const counted = packing.isOutputTied ? tensors.filter(({ name }) => !isTiedCopy(name)) : tensors;
  return counted.reduce((sum, tensor) => sum + parametersOf(tensor, packing, names), 0n);
}

const embedding = /(?:embed_tokens|wte|word_embeddings)\.weight$/;

function parametersOf(
  { name, type, count }: Tensor,
  { method, bits: width }: Packing,
  names: ReadonlySet<string>,
): bigint {
  if (beside.test(name)) return 0n;
  if (/(?:^|\.)qweight$/.test(name) && type === 'I32') return (count * 32n) / BigInt(width ?? 4);
  if (/weight_packed$/.test(name) && type === 'I32') return (count * 32n) / BigInt(width ?? 4);
  const isMlx = names.has(name.replace(/weight$/, 'scales'));
  if (type === 'U32' && /(?:^|\.)weight$/.test(name) && isMlx) {
    return (count * 32n) / BigInt(width ?? 4);
  }
  if (type === 'U8' && (method === 'bitsandbytes' || method === 'mxfp4' || /_blocks$/.test(name))) {
    return width === 8 ? count : count * 2n;
  }
  return count;
}
