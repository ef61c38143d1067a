/** Folders of models in memory: headers are real, weights are only a length. */
import type { FolderFile, ModelFolder } from '../../src/exchange/model-folder.js';

/** A text, bytes, or bytes at the head of a file that is longer. */
export type Content = string | Uint8Array | { readonly head: Uint8Array; readonly size: number };

const headOf = (content: Content): Uint8Array => {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return 'head' in content ? content.head : content;
};

export function folderOf(files: Readonly<Record<string, Content>>, name = 'heron'): ModelFolder {
  const listed: FolderFile[] = Object.entries(files).map(([file, content]) => ({
    file,
    size: typeof content === 'object' && 'size' in content ? content.size : headOf(content).length,
  }));
  return {
    name,
    files: listed.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    skipped: [],
    read: (file, from, length) => {
      const head = headOf(files[file] ?? '');
      const size = listed.find((each) => each.file === file)?.size ?? 0;
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      bytes.set(head.subarray(from, from + bytes.length));
      return Promise.resolve(bytes);
    },
  };
}

/** `.git/config` of a clone. */
export const cloneOf = (url: string): Readonly<Record<string, string>> => ({
  '.git/config': `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n`,
  '.git/HEAD': `${'ab'.repeat(20)}\n`,
});

export type Shapes = Readonly<Record<string, readonly [type: string, ...shape: number[]]>>;

const widths: Readonly<Record<string, number>> = { BF16: 2, F16: 2, F32: 4, I32: 4, U8: 1 };

/** A safetensors file with these tensors; `more` bytes too many or too few. */
export function safetensors(shapes: Shapes, more = 0): { head: Uint8Array; size: number } {
  let end = 0;
  const entries = Object.entries(shapes).map(([name, [dtype, ...shape]]) => {
    const start = end;
    end += shape.reduce((product, side) => product * side, 1) * (widths[dtype] ?? 1);
    return [name, { dtype, shape, data_offsets: [start, end] }];
  });
  return { ...withHeader(JSON.stringify(Object.fromEntries(entries)), end + more) };
}

/** A header as it is, and so many bytes behind it. */
export function withHeader(json: string, room: number): { head: Uint8Array; size: number } {
  const header = new TextEncoder().encode(json);
  const head = new Uint8Array(8 + header.length);
  new DataView(head.buffer).setBigUint64(0, BigInt(header.length), true);
  head.set(header, 8);
  return { head, size: head.length + room };
}

type GgufValue = string | number | readonly string[];

/** A GGUF file of version 3 with this metadata and these tensors. */
export function gguf(
  metadata: Readonly<Record<string, GgufValue>>,
  tensors: Readonly<Record<string, readonly number[]>>,
): Uint8Array {
  const parts: number[] = [];
  const u32 = (value: number): void => {
    for (let shift = 0; shift < 32; shift += 8) parts.push((value >>> shift) & 255);
  };
  const u64 = (value: number): void => {
    u32(value % 2 ** 32);
    u32(Math.floor(value / 2 ** 32));
  };
  const text = (value: string): void => {
    const bytes = new TextEncoder().encode(value);
    u64(bytes.length);
    parts.push(...bytes);
  };
  u32(0x46554747);
  u32(3);
  u64(Object.keys(tensors).length);
  u64(Object.keys(metadata).length);
  for (const [key, value] of Object.entries(metadata)) {
    text(key);
    if (typeof value === 'string') {
      u32(8);
      text(value);
    } else if (typeof value === 'number') {
      u32(4);
      u32(value);
    } else {
      u32(9);
      u32(8);
      u64(value.length);
      for (const each of value) text(each);
    }
  }
  for (const [name, shape] of Object.entries(tensors)) {
    text(name);
    u32(shape.length);
    for (const side of shape) u64(side);
    u32(0);
    u64(0);
  }
  return Uint8Array.from(parts);
}

/** A pointer of Git LFS. */
export const pointer = (sha256: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${size}\n`;
