/** Checks the file around its objects: header, end, cross-references, trailer, filters, limits. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { isDict, isList, Name, type PdfValue, Stream, Text } from './pdf-value.js';
import { checkFrame } from './raw/check-frame.js';
import { readRawFile } from './raw/raw-file.js';

const longestString = 32_767;
const longestName = 127;
const greatest = 2 ** 31;

/** Reports what the frame of the file and the form of its values break. */
export function checkFile(bytes: Uint8Array, pdf: PdfObjects, report: Report): void {
  checkFrame(bytes, report);
  readRawFile(bytes, report);
  const id = pdf.list(pdf.trailer, 'ID').map((each) => pdf.resolve(each));
  if (id.length !== 2 || !id.every((each) => each instanceof Text && each.size > 0)) {
    report('file/identifier', 'The trailer has no ID of two strings');
  }
  if (pdf.trailer.has('Encrypt')) report('file/not-encrypted', 'The file is encrypted');
  for (const [id, object] of pdf.objects) {
    checkLimits(object, id, report);
    if (object instanceof Stream) checkStream(pdf, object, id, report);
  }
}

function checkStream(pdf: PdfObjects, stream: Stream, id: number, report: Report): void {
  if (['F', 'FFilter', 'FDecodeParms'].some((key) => stream.dict.has(key))) {
    report('file/filters', `Stream ${id} lies in another file`);
  }
  const filters = pdf.filters(stream);
  const isImage = pdf.name(stream.dict, 'Subtype') === 'Image';
  for (const filter of filters) {
    // Of images, another rule judges the coding.
    if (isImage && (filter === 'DCTDecode' || filter === 'JPXDecode')) continue;
    if (filter !== 'FlateDecode') report('file/filters', `Stream ${id} is packed with ${filter}`);
  }
  const isPlain = filters.every((filter) => filter === 'FlateDecode');
  const predicted = pdf.dict(stream.dict, 'DecodeParms').has('Predictor');
  if (isPlain && !predicted && pdf.bytes(stream) === null) {
    report('file/filters', `Stream ${id} does not inflate`);
  }
}

function checkLimits(value: PdfValue, id: number, report: Report): void {
  if (value instanceof Text) {
    if (value.size > longestString) report('file/limits', `Object ${id} has a string too long`);
  } else if (value instanceof Name) {
    if (Buffer.byteLength(value.text) > longestName)
      report('file/limits', `Object ${id} has a name too long`);
  } else if (typeof value === 'number') {
    if (Math.abs(value) >= greatest) report('file/limits', `Object ${id} has a number too great`);
  } else if (isList(value)) for (const each of value) checkLimits(each, id, report);
  else if (value instanceof Stream) checkLimits(value.dict, id, report);
  else if (isDict(value)) for (const each of value.values()) checkLimits(each, id, report);
}
