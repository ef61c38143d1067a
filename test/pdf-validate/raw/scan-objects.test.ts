/** The own reader of PDF objects sees what an independent library sees, and ends on whatever it is given. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as lib from 'pdf-lib';
import { Name, type PdfValue, Ref, Stream, Text } from '../../../src/pdf-validate/pdf-value.js';
import { scanObjects } from '../../../src/pdf-validate/raw/scan-objects.js';
import fc from '../../property.js';
import { packOf } from '../../support/packs.js';

let files: readonly Uint8Array[] = [];
beforeAll(async () => {
  const pack = await packOf('smollm3-3b', { draft: true, only: ['copyright-policy'] });
  const own = [...pack].filter(([path]) => path.endsWith('.pdf')).map(([, bytes]) => bytes);
  const [first = new Uint8Array()] = own;
  const again = async (useObjectStreams: boolean): Promise<Uint8Array> =>
    (await lib.PDFDocument.load(first, { updateMetadata: false })).save({ useObjectStreams });
  files = [...own, await again(true), await again(false)];
}, 60_000);

/** A value in one notation for both readers. */
function noted(value: PdfValue | undefined): unknown {
  if (value instanceof Name) return `/${value.text}`;
  if (value instanceof Ref) return `${value.id} R`;
  if (value instanceof Text) return `(${value.text}) ${value.size}`;
  if (value instanceof Stream) return { dict: noted(value.dict), bytes: value.raw.length };
  if (value instanceof Map) return Object.fromEntries([...value].map(([k, v]) => [k, noted(v)]));
  return Array.isArray(value) ? value.map(noted) : value;
}

function notedByLibrary(object: lib.PDFObject): unknown {
  if (object instanceof lib.PDFName) return `/${object.decodeText()}`;
  if (object instanceof lib.PDFRef) return `${object.objectNumber} R`;
  if (object instanceof lib.PDFString || object instanceof lib.PDFHexString) {
    return `(${object.decodeText()}) ${object.asBytes().length}`;
  }
  if (object instanceof lib.PDFNumber) return object.asNumber();
  if (object instanceof lib.PDFBool) return object.asBoolean();
  if (object instanceof lib.PDFArray) return object.asArray().map(notedByLibrary);
  if (object instanceof lib.PDFDict) {
    return Object.fromEntries(
      object.entries().map(([key, each]) => [key.decodeText(), notedByLibrary(each)]),
    );
  }
  if (object instanceof lib.PDFRawStream) {
    return { dict: notedByLibrary(object.dict), bytes: object.contents.length };
  }
  return null;
}

describe('The reader of PDF objects', () => {
  it('reads each object as the library does, in packs and in files that the library wrote', async () => {
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const bytes of files) {
      const { context } = await lib.PDFDocument.load(bytes, { updateMetadata: false });
      const { objects, trailer } = scanObjects(bytes);
      const theirs = context
        .enumerateIndirectObjects()
        .filter(([, object]) => !isOfTheFile(notedByLibrary(object)));
      expect(theirs.length).toBeGreaterThan(50);
      for (const [{ objectNumber }, object] of theirs) {
        expect([objectNumber, noted(objects.get(objectNumber))]).toEqual([
          objectNumber,
          notedByLibrary(object),
        ]);
      }
      expect(noted(trailer.get('Root'))).toBe(`${context.trailerInfo.Root}`.replace(' 0 R', ' R'));
    }
  });

  it('gives objects or an error on bytes that were changed anywhere', () => {
    const [bytes = new Uint8Array()] = files;
    const change = fc.record({
      at: fc.nat(bytes.length - 1),
      put: fc.constantFrom('<<', '>>', '[', '(', ')', 'obj', 'endstream', '%', '/', '9', 'R', '\0'),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const harmed = Buffer.from(bytes);
        for (const { at, put } of changes) harmed.write(put, at, 'latin1');
        try {
          expect(scanObjects(harmed).objects.size).toBeGreaterThanOrEqual(0);
        } catch (error) {
          const { name, message } = error as Error;
          expect(message).not.toBe('');
          // Neither the end of the stack nor a place outside of the bytes.
          expect(['RangeError', 'TypeError']).not.toContain(name);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what does not begin as a PDF, and a stream without an end', () => {
    const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
    expect(() => scanObjects(bytesOf('hello'))).toThrow('%PDF-');
    expect(() => scanObjects(bytesOf('%PDF-1.7\n1 0 obj\n<< >>\nstream\nx'))).toThrow(
      'A stream does not end',
    );
  });
});

/** Streams that hold objects or places are parts of the file, which the library does not keep as objects. */
function isOfTheFile(value: unknown): boolean {
  const { dict } = (value ?? {}) as { dict?: { Type?: string } };
  return dict?.Type === '/ObjStm' || dict?.Type === '/XRef';
}
