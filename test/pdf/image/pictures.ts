/** Pictures made byte by byte, so that each of their parts can be wrong. */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A PNG with red, green, blue and opacity of each pixel. */
export function png(width: number, height: number, pixels: readonly number[]): Uint8Array {
  const made = new PNG({ width, height });
  made.data.set(pixels);
  return new Uint8Array(PNG.sync.write(made));
}

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
  readonly interlace?: number;
}

/** A PNG of any header with these rows, filters included; null leaves the pixels to `more`. */
export function rawPng(
  { width, height, depth, colourType, interlace = 0 }: PngHeader,
  rows: readonly number[] | null,
  more: readonly Uint8Array[] = [],
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType, 0, 0, interlace], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      ...more,
      ...(rows === null ? [] : [chunk('IDAT', deflateSync(Buffer.from(rows)))]),
      chunk('IEND', []),
    ]),
  );
}

/** A chunk of a PNG with its length and its checksum. */
export function chunk(type: string, body: Uint8Array | readonly number[]): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(body)]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length - 4);
  sum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, sum]);
}

export interface JpegParts {
  readonly width?: number;
  readonly height?: number;
  readonly components?: number;
  readonly precision?: number;
  /** The marker of the frame; null leaves the frame out. */
  readonly frame?: number | null;
  /** Segments before the frame. */
  readonly before?: ArrayLike<number>;
}

/** A JPEG with a header of these parts; its scan holds no picture. */
export function jpeg({
  width = 3,
  height = 2,
  components = 3,
  precision = 8,
  frame = 0xc0,
  before = [],
}: JpegParts): Uint8Array {
  const each = Array.from({ length: components }, (_, at) => [at + 1, 0x11, 0]).flat();
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...Array.from(before),
    ...(frame === null ? [] : segment(frame, [precision, ...size, components, ...each])),
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    ...segment(0xda, [components, 0, 63, 0]),
    ...[0x3f, 0xff, 0x00, 0x7f],
    ...[0xff, 0xd9],
  ]);
}

/** A segment of a JPEG with its length. */
export function segment(marker: number, body: readonly number[]): number[] {
  const length = body.length + 2;
  return [0xff, marker, length >> 8, length & 255, ...body];
}
