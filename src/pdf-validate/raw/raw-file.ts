/** Reads a file along its own cross-reference stream and says where the two disagree. */
import type { Report } from '../pdf-fault.js';
import {
  type Dict,
  inflate,
  isDict,
  isList,
  type PdfValue,
  Ref,
  Stream,
  textOfName,
} from '../pdf-value.js';
import { parseValue, readInteger, skipSpace, standsAt } from './parse-value.js';

/** Where the bodies of the objects stand: for each number the bytes and the place in them. */
class Places {
  readonly bytes: (Uint8Array | undefined)[] = [];
  readonly at: number[] = [];

  set(id: number, bytes: Uint8Array, at: number): void {
    this.bytes[id] = bytes;
    this.at[id] = at;
  }
}

/** A file whose objects can be looked up one by one. */
export class RawFile {
  readonly trailer: Dict;
  private readonly places: Places;

  constructor(trailer: Dict, places: Places) {
    this.trailer = trailer;
    this.places = places;
  }

  /** The object behind a value, or the value itself; throws where it cannot be read. */
  resolve(value: PdfValue | undefined): PdfValue {
    let at = value ?? null;
    for (let step = 0; at instanceof Ref && step < 32; step += 1) {
      const bytes = this.places.bytes[at.id];
      at = bytes === undefined ? null : readBody(bytes, this.places.at[at.id] ?? 0);
    }
    return at;
  }

  get(dict: Dict, key: string): PdfValue {
    return this.resolve(dict.get(key));
  }
}

function readBody(bytes: Uint8Array, at: number): PdfValue {
  const { value, end } = parseValue(bytes, at);
  if (!isDict(value)) return value;
  const next = skipSpace(bytes, end);
  if (!standsAt(bytes, next, 'stream')) return value;
  const start = next + (bytes[next + 6] === 13 ? 8 : 7);
  const length = value.get('Length');
  if (typeof length !== 'number') throw new Error('A stream has no length');
  const stop = skipSpace(bytes, start + length);
  if (!standsAt(bytes, stop, 'endstream')) throw new Error('A stream is not as long as it says');
  return new Stream(value, bytes.subarray(start, start + length));
}

/** The place behind `id 0 obj`, or -1. */
function bodyAt(bytes: Uint8Array, from: number, id: number): number {
  let at = from;
  let number = 0;
  for (;;) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
    at += 1;
  }
  return at > from && number === id && standsAt(bytes, at, ' 0 obj') ? at + 6 : -1;
}

/** The bytes of a stream that is stored or deflated; throws for another. */
export function unpack(stream: Stream): Uint8Array {
  const filter = stream.dict.get('Filter');
  if (filter === undefined) return stream.raw;
  const [only, ...more] = isList(filter) ? filter : [filter];
  if (textOfName(only) !== 'FlateDecode' || more.length > 0 || stream.dict.has('DecodeParms')) {
    throw new Error('A stream is packed in a way that was not asked for');
  }
  return inflate(stream.raw);
}

/** Reads the cross-references and looks at every object they name; null where there are none to read. */
export function readRawFile(bytes: Uint8Array, report: Report): RawFile | null {
  const fault = (message: string): null => {
    report('file/cross-references', message);
    return null;
  };
  const keyword = lastIndexOf(bytes, 'startxref');
  const start = keyword < 0 ? null : readInteger(bytes, skipSpace(bytes, keyword + 9));
  if (start === null) return fault('No startxref');
  const head = readInteger(bytes, Number(start.value));
  const at = head === null ? -1 : bodyAt(bytes, Number(start.value), Number(head.value));
  if (at < 0) return fault('startxref leads to no cross-reference stream');
  try {
    const stream = readBody(bytes, at);
    if (!(stream instanceof Stream) || textOfName(stream.dict.get('Type')) !== 'XRef') {
      return fault('startxref leads to no cross-reference stream');
    }
    if (stream.dict.has('Prev')) fault('The file was changed after it was written');
    return new RawFile(stream.dict, readEntries(bytes, stream, fault));
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

function readEntries(bytes: Uint8Array, stream: Stream, fault: (message: string) => null): Places {
  const table = unpack(stream);
  const widths = numbers(stream.dict.get('W'));
  const size = stream.dict.get('Size');
  if (widths.length !== 3 || typeof size !== 'number') throw new Error('No widths or no size');
  const [first = 0, second = 0, third = 0] = widths;
  const row = first + second + third;
  const index = stream.dict.has('Index') ? numbers(stream.dict.get('Index')) : [0, size];
  const places = new Places();
  const packed = new Map<number, number[]>();
  let at = 0;
  for (let part = 0; part + 1 < index.length; part += 2) {
    const from = index[part] ?? 0;
    const to = from + (index[part + 1] ?? 0);
    for (let id = from; id < to; id += 1) {
      if (at + row > table.length || row < 1) throw new Error('The cross-references break off');
      const kind = first === 0 ? 1 : bigEndian(table, at, first);
      const one = bigEndian(table, at + first, second);
      const two = bigEndian(table, at + first + second, third);
      at += row;
      if (kind === 1) {
        const body = bodyAt(bytes, one, id);
        if (body < 0) fault(`Object ${id} is not where it should be`);
        else places.set(id, bytes, body);
      } else if (kind === 2) {
        const members = packed.get(one);
        if (members === undefined) packed.set(one, [id, two]);
        else members.push(id, two);
      } else if (kind !== 0) fault(`Object ${id} is of no known kind`);
    }
  }
  if (at !== table.length) fault('There are more cross-references than objects');
  for (const [id, members] of packed) readObjectStream(id, members, places, fault);
  return places;
}

/** Looks up the members of an object stream: pairs of the object's number and its index in the stream. */
function readObjectStream(
  id: number,
  members: readonly number[],
  places: Places,
  fault: (message: string) => null,
): void {
  const bytes = places.bytes[id];
  const stream = bytes === undefined ? null : readBody(bytes, places.at[id] ?? 0);
  if (!(stream instanceof Stream) || textOfName(stream.dict.get('Type')) !== 'ObjStm') {
    fault(`Object stream ${id} is not there`);
    return;
  }
  const count = stream.dict.get('N');
  const first = stream.dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number') {
    fault(`Object stream ${id} does not say what it holds`);
    return;
  }
  const body = unpack(stream);
  const head = readHead(body, Math.min(first, body.length));
  if (head.length !== count * 2) fault(`Object stream ${id} does not hold what it says`);
  for (let at = 0; at < members.length; at += 2) {
    const member = members[at] ?? 0;
    const index = members[at + 1] ?? 0;
    const offset = first + (head[index * 2 + 1] ?? body.length);
    if (head[index * 2] !== member || offset >= body.length) {
      fault(`Object ${member} is not in object stream ${id}`);
    } else places.set(member, body, offset);
  }
}

/** The whole numbers before a place. */
function readHead(bytes: Uint8Array, end: number): number[] {
  const out: number[] = [];
  let number = -1;
  for (let at = 0; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) number = number < 0 ? digit : number * 10 + digit;
    else if (number >= 0) {
      out.push(number);
      number = -1;
    }
  }
  if (number >= 0) out.push(number);
  return out;
}

function numbers(value: PdfValue | undefined): number[] {
  return isList(value) ? value.filter((each) => typeof each === 'number') : [];
}

function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

function lastIndexOf(bytes: Uint8Array, letters: string): number {
  let at = bytes.length - letters.length;
  while (at >= 0 && !standsAt(bytes, at, letters)) at -= 1;
  return at;
}
