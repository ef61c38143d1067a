/** Opens a PDF with pdf-lib and hands its objects over as plain values; the only file that knows the library. */
import type { PDFDict, PDFName, PDFObject } from 'pdf-lib';
import { PdfObjects } from './pdf-objects.js';
import { type Dict, Name, Ref, Stream, Text, type Value } from './pdf-value.js';

/** Reads a file; throws where it is none. */
export async function openPdf(bytes: Uint8Array): Promise<PdfObjects> {
  const lib = await import('pdf-lib');
  const document = await lib.PDFDocument.load(bytes, {
    ignoreEncryption: true,
    parseSpeed: Number.POSITIVE_INFINITY,
    throwOnInvalidObject: true,
    updateMetadata: false,
  });
  // pdf-lib keeps one object for each name, so that a name needs decoding once.
  const names = new Map<PDFObject, Name>();
  const nameFor = (object: PDFName): Name => {
    let name = names.get(object);
    if (name === undefined) {
      name = new Name(object.decodeText());
      names.set(object, name);
    }
    return name;
  };
  const plain = (object: PDFObject): Value => {
    if (object instanceof lib.PDFRef) return new Ref(object.objectNumber);
    if (object instanceof lib.PDFName) return nameFor(object);
    if (object instanceof lib.PDFNumber) return object.asNumber();
    if (object instanceof lib.PDFDict) return plainDict(object);
    if (object instanceof lib.PDFArray) return object.asArray().map(plain);
    if (object instanceof lib.PDFString) {
      return new Text(object.decodeText(), object.asBytes().length);
    }
    if (object instanceof lib.PDFHexString) {
      return new Text(object.decodeText(), object.asBytes().length);
    }
    if (object instanceof lib.PDFBool) return object.asBoolean();
    if (object instanceof lib.PDFRawStream)
      return new Stream(plainDict(object.dict), object.contents);
    return null;
  };
  const plainDict = (dict: PDFDict): Dict => {
    const out = new Map<string, Value>();
    for (const [key, value] of dict.entries()) out.set(nameFor(key).text, plain(value));
    return out;
  };
  const objects = new Map<number, Value>();
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    objects.set(ref.objectNumber, plain(object));
  }
  const trailer = new Map<string, Value>();
  for (const [key, value] of Object.entries(document.context.trailerInfo)) {
    if (value !== undefined) trailer.set(key, plain(value as PDFObject));
  }
  return new PdfObjects(trailer, objects);
}
