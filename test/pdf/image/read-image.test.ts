/** Pictures: every kind of PNG and JPEG that is taken, and every damage that is refused in words. */
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { imageLimits } from '../../../src/pdf/image/image.js';
import { readImage } from '../../../src/pdf/image/read-image.js';
import fc from '../../property.js';
import { chunk, jpeg, png, rawPng, segment } from './pictures.js';

const problemOf = async (bytes: Uint8Array): Promise<string> => {
  const { problem } = await readImage(bytes);
  return problem ?? 'none';
};

describe('A PNG', () => {
  it('with colours becomes three samples a pixel', async () => {
    const { image } = await readImage(png(2, 1, [255, 0, 0, 255, 0, 0, 255, 255]));
    expect(image).toMatchObject({ width: 2, height: 1, colours: 'rgb', encoding: 'samples' });
    expect([...(image?.bytes ?? [])]).toEqual([255, 0, 0, 0, 0, 255]);
  });

  it('without colours becomes one sample a pixel', async () => {
    const { image } = await readImage(png(2, 1, [9, 9, 9, 255, 200, 200, 200, 255]));
    expect(image?.colours).toBe('grey');
    expect([...(image?.bytes ?? [])]).toEqual([9, 200]);
  });

  it('is laid on white where it is transparent', async () => {
    const { image } = await readImage(png(3, 1, [255, 0, 0, 0, 255, 0, 0, 51, 0, 0, 0, 128]));
    expect([...(image?.bytes ?? [])]).toEqual([255, 255, 255, 255, 204, 204, 127, 127, 127]);
  });

  it('may have a palette with transparent entries', async () => {
    const bytes = rawPng(
      { width: 4, height: 1, depth: 2, colourType: 3 },
      [0, 0b00_01_10_00],
      [chunk('PLTE', [255, 0, 0, 0, 255, 0, 0, 0, 255]), chunk('tRNS', [255, 0])],
    );
    const { image } = await readImage(bytes);
    expect([...(image?.bytes ?? [])]).toEqual([255, 0, 0, 255, 255, 255, 0, 0, 255, 255, 0, 0]);
  });

  it('may have 16 bits a sample', async () => {
    const bytes = rawPng(
      { width: 1, height: 1, depth: 16, colourType: 2 },
      [0, 255, 255, 128, 0, 0, 0],
    );
    const { image } = await readImage(bytes);
    expect([...(image?.bytes ?? [])]).toEqual([255, 128, 0]);
  });

  it('may have one bit a pixel', async () => {
    const bytes = rawPng(
      { width: 4, height: 2, depth: 1, colourType: 0 },
      [0, 0b1010_0000, 0, 0b0101_0000],
    );
    const { image } = await readImage(bytes);
    expect([...(image?.bytes ?? [])]).toEqual([255, 0, 255, 0, 0, 255, 0, 255]);
  });

  it('may be interlaced', async () => {
    // Passes 1, 6 and 7 of a picture of 2 × 2 pixels: the first pixel, its neighbour, the second row.
    const bytes = rawPng(
      { width: 2, height: 2, depth: 8, colourType: 0, interlace: 1 },
      [0, 10, 0, 20, 0, 30, 40],
    );
    const { image } = await readImage(bytes);
    expect([...(image?.bytes ?? [])]).toEqual([10, 20, 30, 40]);
  });

  it('of any size comes through pixel by pixel', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 255 }),
        async (width, height, seed) => {
          const pixels = Array.from({ length: width * height * 4 }, (_, at) =>
            at % 4 === 3 ? 255 : (at * 31 + seed) % 256,
          );
          const { image } = await readImage(png(width, height, pixels));
          const rgb = pixels.filter((_, at) => at % 4 !== 3);
          const isGrey = rgb.every((value, at) => value === rgb[at - (at % 3)]);
          expect([...(image?.bytes ?? [])]).toEqual(
            isGrey ? rgb.filter((_, at) => at % 3 === 0) : rgb,
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  const whole = png(
    3,
    3,
    Array.from({ length: 36 }, (_, at) => (at * 7) % 256),
  );

  it.each<[string, Uint8Array, RegExp]>([
    ['cut off', whole.subarray(0, 40), /damaged/],
    ['without an end', whole.subarray(0, -12), /damaged/],
    [
      'with a chunk that leads out of the file',
      rawPng({ width: 1, height: 1, depth: 8, colourType: 0 }, [0, 1]).fill(0xff, 33, 35),
      /damaged/,
    ],
    ['with a wrong checksum', whole.map((byte, at) => (at === 30 ? byte ^ 1 : byte)), /damaged/],
    [
      'of a depth that its kind does not have',
      rawPng({ width: 1, height: 1, depth: 4, colourType: 2 }, [0, 1]),
      /damaged/,
    ],
    [
      'of an unknown kind',
      rawPng({ width: 1, height: 1, depth: 8, colourType: 5 }, [0, 1]),
      /damaged/,
    ],
    [
      'with an unknown filter',
      rawPng({ width: 1, height: 1, depth: 8, colourType: 0 }, [5, 1]),
      /damaged/,
    ],
    [
      'with too few pixels',
      rawPng({ width: 9, height: 9, depth: 8, colourType: 0 }, [0, 1]),
      /damaged/,
    ],
    [
      'with too many pixels',
      rawPng({ width: 1, height: 1, depth: 8, colourType: 0 }, [0, 1, 0, 1]),
      /damaged/,
    ],
    [
      'with a palette that is missing',
      rawPng({ width: 1, height: 1, depth: 8, colourType: 3 }, [0, 1]),
      /damaged/,
    ],
    [
      'with a colour beyond its palette',
      rawPng({ width: 1, height: 1, depth: 8, colourType: 3 }, [0, 9], [chunk('PLTE', [1, 2, 3])]),
      /damaged/,
    ],
    [
      'with a second header, which is larger',
      rawPng(
        { width: 1, height: 1, depth: 8, colourType: 0 },
        [0, 1],
        [chunk('IHDR', [0, 0, 0x27, 0x0f, 0, 0, 0x27, 0x0f, 8, 0, 0, 0, 0])],
      ),
      /damaged/,
    ],
    ['of no width', rawPng({ width: 0, height: 1, depth: 8, colourType: 0 }, []), /no pixels/],
    [
      'that is too wide',
      rawPng({ width: imageLimits.side + 1, height: 1, depth: 8, colourType: 0 }, []),
      /8193 × 1 pixels/,
    ],
    [
      'with too many pixels in all',
      rawPng({ width: 8000, height: 8000, depth: 8, colourType: 0 }, []),
      /at most 4 million/,
    ],
  ])('%s is refused', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toMatch(problem);
  });

  it('that inflates to far more than it says is refused before it is inflated', async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const bytes = rawPng({ width: 10, height: 10, depth: 8, colourType: 0, interlace: 1 }, null, [
      chunk('IDAT', bomb),
    ]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await problemOf(bytes)).toMatch(/damaged/);
  });

  it('with any byte changed is a picture or refused, and never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const read = await readImage(
            whole.map((byte, index) => (index === at ? byte ^ change : byte)),
          );
          expect(read.image === undefined).toBe(read.problem !== undefined);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('A JPEG', () => {
  it.each([
    ['with colours', 3, 'rgb'],
    ['without colours', 1, 'grey'],
  ])('%s is taken over as it is', async (_, components, colours) => {
    const bytes = jpeg({ components });
    const { image } = await readImage(bytes);
    expect(image).toEqual({ width: 3, height: 2, colours, encoding: 'jpeg', bytes });
  });

  it('may be progressive', async () => {
    expect((await readImage(jpeg({ frame: 0xc2 }))).image?.encoding).toBe('jpeg');
  });

  it('leaves behind what a camera or a program wrote into it', async () => {
    const secret = [...Buffer.from('Exif\0\0 51.5 N 7.4 E')];
    const bytes = jpeg({ before: [...segment(0xe1, secret), ...segment(0xfe, secret)] });
    const { image } = await readImage(bytes);
    expect(Buffer.from(image?.bytes ?? []).includes('51.5')).toBe(false);
    expect(image?.bytes).toEqual(jpeg({}));
  });

  it('keeps the mark that says how its colours are coded', async () => {
    const adobe = segment(0xee, [...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
    const bytes = jpeg({ before: adobe });
    expect((await readImage(bytes)).image?.bytes).toEqual(bytes);
  });

  it('ends at its end, whatever follows', async () => {
    const bytes = jpeg({});
    const longer = new Uint8Array([...bytes, ...Buffer.from('PK and more')]);
    expect((await readImage(longer)).image?.bytes).toEqual(bytes);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['in the colours of print', jpeg({ components: 4 }), /CMYK/],
    ['of two colours', jpeg({ components: 2 }), /damaged/],
    ['without loss', jpeg({ frame: 0xc3 }), /rare kind/],
    ['with arithmetic coding', jpeg({ frame: 0xc9 }), /rare kind/],
    ['of 12 bits', jpeg({ precision: 12 }), /more than 8 bits/],
    ['of no height', jpeg({ height: 0 }), /no pixels/],
    ['that is too large', jpeg({ width: 5000, height: 5000 }), /5000 × 5000/],
    ['without a frame', jpeg({ frame: null }), /damaged/],
    ['with two frames', jpeg({ before: jpeg({}).subarray(2, 21) }), /damaged/],
    ['cut off', jpeg({}).subarray(0, 12), /damaged/],
    ['without an end', jpeg({}).subarray(0, -2), /damaged/],
    ['of its first bytes alone', new Uint8Array([0xff, 0xd8, 0xff]), /damaged/],
    ['with a segment of no length', jpeg({ before: [0xff, 0xe1, 0, 0] }), /damaged/],
  ])('%s is refused', async (_, bytes, problem) => {
    expect(await problemOf(bytes)).toMatch(problem);
  });
});

describe('Any other file', () => {
  it.each([
    ['nothing', ''],
    ['a GIF', 'GIF89a'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a PDF', '%PDF-1.7'],
  ])('such as %s is refused', async (_, text) => {
    expect(await problemOf(new TextEncoder().encode(text))).toMatch(/neither a PNG nor a JPEG/);
  });

  it('is refused where it is too large, before anything is read', async () => {
    expect(await problemOf(new Uint8Array(imageLimits.bytes + 1))).toMatch(/larger than 2 MiB/);
  });

  it('is never an exception', async () => {
    const heads = fc.constantFrom<number[]>(
      [],
      [0xff, 0xd8, 0xff],
      [...PNG.sync.write(new PNG({ width: 1, height: 1 })).subarray(0, 33)],
    );
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 100 }), async (head, rest) => {
        const read = await readImage(new Uint8Array([...head, ...rest]));
        expect(read.image === undefined || read.problem === undefined).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
