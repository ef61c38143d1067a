// Heads of files of strangers (weights, model cards): read or refused in words, within their own length, and never two readings of one file.
import { frontMatter } from '../../dist/exchange/hub/front-matter.js';
import { ggufHeader } from '../../dist/exchange/hub/gguf.js';
import { parametersIn, safetensorsHeader } from '../../dist/exchange/hub/safetensors.js';
import { mutated } from '../chance.mjs';

const u32 = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};
const text = (value) => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);

const splinters = {
  s: [
    ...['{', '}', '[', ']', ':', ',', '"', '\\u0000', '\\"', '-', '.', '0', '1e9', '-1', 'null'],
    ...['9007199254740993', '1.0', '"BF16"', '"F4"', '"U32"', '"I32"', '"shape":[4]', '\ufeff'],
    ...['"w":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]},', '"__metadata__":{"a":1},'],
    ...['"data_offsets":[0,8]', '[0,0]', '"__proto__":', '"weight"', '"qweight"', '\xff', '\0'],
  ],
  g: [
    ...[u32(0), u32(3), u32(8), u32(9), u32(255), u64(0), u64(1), u64(8), u64(24), u64(2n ** 63n)],
    ...[u64(2n ** 32n), u64(10_000_000), text('general.name'), text(''), text('w'), 'GGUF', '\xff'],
  ],
  c: [
    ...[
      '---\n',
      '---',
      '\n',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '? ',
      '&a ',
      '*a',
      '!!js ',
      '!!',
      '|',
    ],
    ...['%YAML 1.1\n', '<<: ', '"', "'", '#', 'license: mit\n', '__proto__: 1\n', '\ufeff', '\r'],
    ...['\t', '[? '.repeat(60), '[[[['.repeat(40), 'a: '.repeat(40), '\u202e', '1e400', '.nan'],
  ],
};

/** A file of safetensors: the length of its header, the header, and as many bytes as are asked for. */
const safetensors = (json, room) =>
  Buffer.concat([u64(Buffer.byteLength(json)), Buffer.from(json), Buffer.alloc(room)]);

const tensor = (dtype, shape, from, to) => ({ dtype, shape, data_offsets: [from, to] });

const files = {
  s: [
    safetensors(
      JSON.stringify({
        __metadata__: { format: 'pt' },
        'model.embed_tokens.weight': tensor('BF16', [4, 2], 0, 16),
        'lm_head.weight': tensor('F32', [2], 16, 24),
      }),
      24,
    ),
    safetensors(
      JSON.stringify({
        'h.0.qweight': tensor('I32', [2], 0, 8),
        'h.0.scales': tensor('F16', [], 8, 10),
        'h.1.weight': tensor('U32', [1], 10, 14),
        'h.1.scales': tensor('U8', [2], 14, 16),
        'h.2_blocks': tensor('U8', [2, 1], 16, 18),
      }),
      18,
    ),
    safetensors('{}', 0),
  ],
  g: [
    Buffer.concat([
      ...[Buffer.from('GGUF'), u32(3), u64(2), u64(4)],
      ...[text('general.architecture'), u32(8), text('llama')],
      ...[text('llama.block_count'), u32(4), u32(2)],
      ...[text('tokenizer.ggml.tokens'), u32(9), u32(8), u64(2), text('a'), text('b')],
      ...[text('general.ok'), u32(7), Buffer.from([1])],
      ...[text('token_embd.weight'), u32(2), u64(4), u64(2), u32(0), u64(0)],
      ...[text('output.weight'), u32(1), u64(3), u32(0), u64(32)],
      Buffer.alloc(64),
    ]),
  ],
  c: [
    Buffer.from('---\nlicense: mit\nlanguage: [en, de]\nbase_model: a/b\n---\n# Heron\n'),
    Buffer.from('---\r\nlicense: other\r\ntags:\r\n- a\r\n- b: {c: 1}\r\n---\r\n'),
  ],
};

/** One file in ten thousand has very many tensors, whose names are those that are looked up among the others. */
function manyTensors(random) {
  const [name, dtype] = random.from([
    ['weight', 'U32'],
    ['lm_head.weight', 'F16'],
    ['w', 'U8'],
  ]);
  return safetensors(
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 20_000 }, (_, at) => [`h.${at}.${name}`, tensor(dtype, [0], 0, 0)]),
      ),
    ),
    0,
  );
}

/** The file as a folder holds it, and how much of it was asked for in all. */
function folderOf(bytes) {
  const asked = { bytes: 0 };
  const read = async (_file, from, length) => {
    const part = bytes.subarray(from, from + length);
    asked.bytes += part.length;
    return new Uint8Array(part);
  };
  return { asked, folder: { name: 'a', files: [], skipped: [], read } };
}

export default {
  id: 'headers',
  about: 'Mutated heads of weights (safetensors, GGUF) and of model cards',
  slowest: 1000,
  seeds: () => [],
  input(random) {
    if (random.below(10_000) === 0) return Buffer.concat([Buffer.from('s'), manyTensors(random)]);
    const kind = random.from(['s', 's', 'g', 'g', 'g', 'c']);
    const seed = random.from(files[kind]);
    // Mostly the length of the header is set right again, or every change would be refused for it.
    const isFitted = kind === 's' && random.below(4) > 0;
    const changed = mutated(random, isFitted ? seed.subarray(8) : seed, splinters[kind]);
    if (!isFitted) return Buffer.concat([Buffer.from(kind), changed]);
    const end = changed.lastIndexOf('}') + 1;
    return Buffer.concat([Buffer.from(kind), u64(end), changed]);
  },
  async check(input) {
    const bytes = input.subarray(1);
    if (input[0] === 0x63) return cardFault(bytes);
    const { asked, folder } = folderOf(bytes);
    const isGguf = input[0] === 0x67;
    const read = isGguf ? ggufHeader : safetensorsHeader;
    const result = await read(folder, 'a', bytes.length);
    if (asked.bytes > 2 * bytes.length) return `it read ${asked.bytes} of ${bytes.length} bytes`;
    if ('fault' in result) return result.fault === '' ? 'refused without a word' : null;
    const { tensors, metadata, sha256 } = result.header;
    if (!/^[\da-f]{64}$/.test(sha256)) return 'no hash';
    return isGguf
      ? ggufFault(tensors, metadata, bytes.length)
      : safetensorsFault(tensors, bytes, parametersIn(tensors, packings.next().value));
  },
};

/** All ways to pack, in turn: none of them makes more of a file than it can hold. */
const packings = (function* () {
  for (;;) {
    for (const method of [null, 'gptq', 'bitsandbytes', 'mxfp4']) {
      for (const bits of [null, 2, 8]) yield { method, bits, isOutputTied: bits === null };
    }
  }
})();

function safetensorsFault(tensors, bytes, parameters) {
  const length = Number(bytes.readBigUInt64LE(0));
  const header = bytes.subarray(8, 8 + length);
  const json = header.toString('utf8');
  if (!Buffer.from(json).equals(header)) return 'a header that is no UTF-8 was read';
  const names = keysOf(json);
  if (new Set(names).size !== names.length) return 'a header with a name twice was read';
  const listed = names.filter((name) => name !== '__metadata__');
  if (listed.length !== tensors.length) return `${tensors.length} of ${listed.length} tensors`;
  const room = BigInt(bytes.length - 8 - length);
  // The narrowest packing holds sixteen values of two bits in four bytes.
  return parameters < 0n || parameters > room * 4n ? `${parameters} in ${room} bytes` : null;
}

/** The keys of the outermost mapping, found sign by sign and not by the parser that the reader uses. */
function keysOf(json) {
  const keys = [];
  let depth = 0;
  for (const [token, , after] of json.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?|[[\]{}]/gs)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (depth === 1 && after !== undefined)
      keys.push(JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)));
  }
  return keys;
}

function ggufFault(tensors, metadata, size) {
  const weights = tensors.reduce((sum, { count }) => sum + count, 0n);
  if (weights > BigInt(size) * 8n) return `${weights} weights in ${size} bytes`;
  // A name, its sides, a type and an offset take 24 bytes at least; a key and its value 13.
  if (tensors.length * 24 + metadata.size * 13 + 24 > size) return 'more parts than bytes';
  if (new Set(tensors.map(({ name }) => name)).size !== tensors.length) return 'a tensor twice';
  return null;
}

function cardFault(bytes) {
  const { data, brokenAt, body, bodyLine } = frontMatter(bytes.toString('utf8'));
  if (Object.getPrototypeOf(data) !== Object.prototype) return 'data that inherit from others';
  if (JSON.stringify(data) === undefined || typeof body !== 'string') return 'no answer';
  if (brokenAt !== null && !(brokenAt >= 1)) return `broken at line ${brokenAt}`;
  return bodyLine >= 1 ? null : `a body at line ${bodyLine}`;
}
