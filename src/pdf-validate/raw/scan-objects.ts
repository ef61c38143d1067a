/** Reads every object of a PDF from its bytes in the order in which they stand, whatever its cross-references say. */
import { type Dict, isDict, type PdfValue, Ref, Stream, textOfName } from '../pdf-value.js';
import { parseValue, readInteger, skipSpace, standsAt } from './parse-value.js';
import { unpack } from './raw-file.js';

/** What a file holds: later objects of one number take the place of earlier ones. */
export interface ScannedPdf {
  readonly objects: ReadonlyMap<number, PdfValue>;
  readonly trailer: Dict;
}

/** Bytes that all streams of objects may come to, unpacked. */
const mostUnpacked = 256 * 1024 * 1024;

/** Reads a file from end to end once; throws where it is none, or where an object makes no sense. */
export function scanObjects(bytes: Uint8Array): ScannedPdf {
  return new Scan(bytes).run();
}

class Scan {
  private readonly bytes: Uint8Array;
  private readonly objects = new Map<number, PdfValue>();
  private readonly trailer = new Map<string, PdfValue>();
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  run(): ScannedPdf {
    const { bytes } = this;
    const head = bytes.subarray(0, 1024);
    if (Buffer.from(head).indexOf('%PDF-') < 0) throw new Error('It does not begin with %PDF-');
    for (let at = 0; at < bytes.length; ) {
      at = skipSpace(bytes, at);
      at = this.object(at) ?? this.trailerAt(at) ?? at + 1;
    }
    const byNumber = [...this.objects].sort(([left], [right]) => left - right);
    return { objects: new Map(byNumber), trailer: this.trailer };
  }

  /** Reads `12 0 obj … endobj`; the place behind it, or null where no object begins. */
  private object(from: number): number | null {
    const { bytes } = this;
    const id = readInteger(bytes, from);
    if (id === null) return null;
    const generation = readInteger(bytes, skipSpace(bytes, id.end));
    const word = generation === null ? -1 : skipSpace(bytes, generation.end);
    // A number that opens no object is passed over whole: digits are looked at once.
    if (generation === null || !standsAt(bytes, word, 'obj')) return id.end;
    const { value, end } = parseValue(bytes, word + 3);
    const next = skipSpace(bytes, end);
    if (!isDict(value) || !standsAt(bytes, next, 'stream')) {
      this.objects.set(Number(id.value), value);
      return end;
    }
    const { stream, after } = this.stream(value, next + 6);
    this.objects.set(Number(id.value), stream);
    const type = textOfName(value.get('Type'));
    if (type === 'XRef') this.takeTrailer(value);
    if (type === 'ObjStm') this.members(stream);
    return after;
  }

  /** The body of a stream: as long as its dictionary says where `endstream` stands there, else up to the next one. */
  private stream(dict: Dict, from: number): { readonly stream: Stream; readonly after: number } {
    const { bytes } = this;
    let start = from;
    if (bytes[start] === 13) start += 1;
    if (bytes[start] === 10) start += 1;
    const length = this.lengthOf(dict);
    const told = length === null ? -1 : skipSpace(bytes, start + length);
    if (length !== null && standsAt(bytes, told, 'endstream')) {
      return { stream: new Stream(dict, bytes.subarray(start, start + length)), after: told + 9 };
    }
    const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(
      'endstream',
      start,
    );
    if (found < 0) throw new Error('A stream does not end');
    let end = found;
    if (end > start && bytes[end - 1] === 10) end -= 1;
    if (end > start && bytes[end - 1] === 13) end -= 1;
    return { stream: new Stream(dict, bytes.subarray(start, end)), after: found + 9 };
  }

  private lengthOf(dict: Dict): number | null {
    const stated = dict.get('Length');
    const length = stated instanceof Ref ? this.objects.get(stated.id) : stated;
    const isFit = typeof length === 'number' && Number.isSafeInteger(length) && length >= 0;
    return isFit ? length : null;
  }

  /** The objects in a stream of objects: pairs of number and place, then the values. */
  private members(stream: Stream): void {
    const body = unpack(stream);
    this.unpacked += body.length;
    if (this.unpacked > mostUnpacked) throw new Error('Its streams of objects are too large');
    const count = stream.dict.get('N');
    const first = stream.dict.get('First');
    if (typeof count !== 'number' || typeof first !== 'number') {
      throw new Error('A stream of objects does not say what it holds');
    }
    let at = 0;
    for (let member = 0; member < count; member += 1) {
      const id = readInteger(body, skipSpace(body, at));
      const offset = id === null ? null : readInteger(body, skipSpace(body, id.end));
      if (id === null || offset === null) {
        throw new Error('A stream of objects holds fewer than it says');
      }
      at = offset.end;
      this.objects.set(Number(id.value), parseValue(body, first + Number(offset.value)).value);
    }
  }

  /** Reads `trailer << … >>`; the place behind it, or null. */
  private trailerAt(from: number): number | null {
    if (!standsAt(this.bytes, from, 'trailer')) return null;
    const { value, end } = parseValue(this.bytes, from + 7);
    if (isDict(value)) this.takeTrailer(value);
    return end;
  }

  private takeTrailer(dict: Dict): void {
    for (const key of ['Root', 'Info', 'ID', 'Encrypt']) {
      const value = dict.get(key);
      if (value !== undefined) this.trailer.set(key, value);
    }
  }
}
