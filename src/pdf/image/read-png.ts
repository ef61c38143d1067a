/** Checks every chunk of a PNG before it is decoded, and lays what is transparent on white. */
import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { type ImageRead, pngSignature, sizeProblem } from './image.js';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlaced: boolean;
}

/** Samples a pixel and the bit depths that go with it, by colour type. */
const colourTypes: Readonly<Record<number, { samples: number; depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};

/** Origin and step of the seven passes of an interlaced picture. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Decodes a PNG of any kind into samples of 8 bits. */
export function readPng(bytes: Uint8Array): ImageRead {
  const chunks = chunksOf(bytes);
  const header = chunks === null ? null : headerOf(chunks);
  if (chunks === null || header === null) return damaged('its PNG header or one of its parts');
  const tooLarge = sizeProblem(header.width, header.height);
  if (tooLarge !== null) return { problem: tooLarge };
  const data = Buffer.concat(chunks.flatMap(({ type, body }) => (type === 'IDAT' ? [body] : [])));
  if (!isWhole(data, header)) return damaged('its pixels');
  try {
    const { data: pixels } = PNG.sync.read(Buffer.from(bytes));
    return { image: onWhite(pixels, header.width, header.height) };
  } catch {
    return damaged('its palette, its checksums or its pixels');
  }
}

function damaged(what: string): ImageRead {
  return { problem: `is damaged: ${what} can't be read` };
}

interface Chunk {
  readonly type: string;
  readonly body: Uint8Array;
}

/** The chunks from IHDR to IEND, or null where a length leads out of the file. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at: number = pngSignature.length;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    chunks.push({ type, body: bytes.subarray(at + 8, end - 4) });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return null;
}

/** The one header, which comes first: the decoder would obey the last, and that may be larger than the one that was judged. */
function headerOf([chunk, ...others]: readonly Chunk[]): Header | null {
  if (others.some(({ type }) => type === 'IHDR')) return null;
  if (chunk?.type !== 'IHDR' || chunk.body.length !== 13) return null;
  const { body } = chunk;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [depth = 0, colourType = 0, compression, filter, interlace = 0] = body.subarray(8);
  const isKnown = colourTypes[colourType]?.depths.includes(depth) === true;
  if (!isKnown || compression !== 0 || filter !== 0 || interlace > 1) return null;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    depth,
    colourType,
    interlaced: interlace === 1,
  };
}

/** The bytes of a row without its filter, and how many rows, for each pass. */
function rowsOf({ width, height, depth, colourType, interlaced }: Header): [number, number][] {
  const bits = (colourTypes[colourType]?.samples ?? 0) * depth;
  const rows = (columns: number, count: number): [number, number][] =>
    columns > 0 && count > 0 ? [[Math.ceil((columns * bits) / 8), count]] : [];
  if (!interlaced) return rows(width, height);
  return passes.flatMap(([x, y, stepX, stepY]) =>
    rows(Math.ceil((width - x) / stepX), Math.ceil((height - y) / stepY)),
  );
}

/** True where the data inflates to exactly the rows that the header states, each with a filter that exists. */
function isWhole(data: Uint8Array, header: Header): boolean {
  const rows = rowsOf(header);
  const size = rows.reduce((sum, [length, count]) => sum + (length + 1) * count, 0);
  let raw: Uint8Array;
  try {
    raw = inflateSync(data, { maxOutputLength: size });
  } catch {
    return false;
  }
  if (raw.length !== size) return false;
  let at = 0;
  for (const [length, count] of rows) {
    for (let row = 0; row < count; row += 1) {
      if ((raw[at] ?? 9) > 4) return false;
      at += length + 1;
    }
  }
  return true;
}

/** Red, green, blue and opacity → what is seen on white paper; one sample a pixel where all three are equal everywhere. */
function onWhite(pixels: Uint8Array, width: number, height: number) {
  const count = width * height;
  const rgb = new Uint8Array(count * 3);
  let isGrey = true;
  for (let pixel = 0; pixel < count; pixel += 1) {
    const opacity = pixels[pixel * 4 + 3] ?? 255;
    for (let sample = 0; sample < 3; sample += 1) {
      const value = pixels[pixel * 4 + sample] ?? 0;
      rgb[pixel * 3 + sample] = Math.round((value * opacity + 255 * (255 - opacity)) / 255);
    }
    isGrey &&= rgb[pixel * 3] === rgb[pixel * 3 + 1] && rgb[pixel * 3] === rgb[pixel * 3 + 2];
  }
  const encoding = 'samples' as const;
  if (!isGrey) return { width, height, colours: 'rgb' as const, encoding, bytes: rgb };
  const grey = rgb.filter((_, index) => index % 3 === 0);
  return { width, height, colours: 'grey' as const, encoding, bytes: grey };
}
