/** The head of a GGUF file: its metadata and the sizes of its tensors; no weight is read. */
import { createHash } from 'node:crypto';
import { type ModelFolder, readLimits } from '../model-folder.js';

export interface GgufHeader {
  /** Single values by their keys; lists and long texts are left out. */
  readonly metadata: ReadonlyMap<string, string | number | boolean>;
  readonly tensors: readonly { readonly name: string; readonly count: bigint }[];
  readonly sha256: string;
}

/** Bytes of the single kinds of value, by their numbers in the format; 8 is text and 9 a list. */
const widths: Readonly<Record<number, number>> = {
  ...{ 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 },
};
const most = { keys: 100_000n, tensors: 1_000_000n, text: 1_048_576n, list: 10_000_000n, sides: 8 };
const longestText = 1_000;
/** Weights in one byte: no type of the format takes less than a bit and a half for each. */
const mostWeights = 8n;

class Short extends Error {}
class Wrong extends Error {}

/** Reads more of the file as it is needed, up to the limit. */
export async function ggufHeader(
  folder: ModelFolder,
  file: string,
  size: number,
): Promise<{ readonly header: GgufHeader } | { readonly fault: string }> {
  const limit = Math.min(size, readLimits.gguf);
  for (let length = Math.min(limit, 1_048_576); ; length = Math.min(limit, length * 4)) {
    const bytes = await folder.read(file, 0, length);
    try {
      const header = parse(bytes);
      const weights = header.tensors.reduce((sum, { count }) => sum + count, 0n);
      return weights > BigInt(size) * mostWeights
        ? { fault: `its head names ${weights} weights, more than ${size} bytes can hold` }
        : { header };
    } catch (error) {
      if (error instanceof Wrong) return { fault: error.message };
      if (!(error instanceof Short)) throw error;
      if (length >= limit || bytes.length < length) return { fault: 'its head ends too early' };
    }
  }
}

function parse(bytes: Uint8Array): GgufHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  const take = (length: number): number => {
    if (offset + length > bytes.length) throw new Short();
    offset += length;
    return offset - length;
  };
  const u32 = (): number => view.getUint32(take(4), true);
  const u64 = (): bigint => view.getBigUint64(take(8), true);
  const text = (): string => {
    const length = u64();
    if (length > most.text) throw new Wrong('a text in its head is too long');
    const start = take(Number(length));
    return new TextDecoder().decode(bytes.subarray(start, start + Number(length)));
  };
  const single = (kind: number): string | number | boolean => {
    if (kind === 8) return text();
    const width = widths[kind];
    if (width === undefined) throw new Wrong('its head holds a value of an unknown kind');
    const at = take(width);
    if (kind === 7) return view.getUint8(at) !== 0;
    if (kind === 6) return view.getFloat32(at, true);
    if (kind === 12) return view.getFloat64(at, true);
    if (kind === 10) return Number(view.getBigUint64(at, true));
    if (kind === 11) return Number(view.getBigInt64(at, true));
    if (width === 1) return view.getUint8(at);
    return width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  };
  const skipList = (depth: number): void => {
    const kind = u32();
    const count = u64();
    if (count > most.list || depth > 3) throw new Wrong('a list in its head is too long');
    const width = widths[kind];
    if (width !== undefined) take(Number(count) * width);
    else for (let index = 0n; index < count; index += 1n) kind === 9 ? skipList(depth + 1) : text();
  };

  if (u32() !== 0x46554747) throw new Wrong('it does not begin as a GGUF file');
  const version = u32();
  if (version < 2 || version > 3) throw new Wrong(`its version ${version} is not known`);
  const tensorCount = u64();
  const keyCount = u64();
  if (tensorCount > most.tensors || keyCount > most.keys) {
    throw new Wrong('its head names more parts than any model has');
  }
  const metadata = new Map<string, string | number | boolean>();
  const keys = new Set<string>();
  for (let index = 0n; index < keyCount; index += 1n) {
    const key = onceIn(keys, text());
    const kind = u32();
    if (kind === 9) {
      skipList(0);
      continue;
    }
    const value = single(kind);
    if (typeof value !== 'string' || value.length <= longestText) metadata.set(key, value);
  }
  const tensors: { name: string; count: bigint }[] = [];
  const names = new Set<string>();
  for (let index = 0n; index < tensorCount; index += 1n) {
    const name = onceIn(names, text());
    const sides = u32();
    if (sides > most.sides) throw new Wrong('a tensor has more sides than the format allows');
    let count = 1n;
    for (let side = 0; side < sides; side += 1) count *= u64();
    take(12);
    tensors.push({ name, count });
  }
  const sha256 = createHash('sha256').update(bytes.subarray(0, offset)).digest('hex');
  return { metadata, tensors, sha256 };
}

/** What stands twice has two readings, and a reader of weights takes one of them. */
function onceIn(seen: Set<string>, name: string): string {
  if (seen.has(name)) throw new Wrong(`its head names “${name.slice(0, 60)}” twice`);
  seen.add(name);
  return name;
}
