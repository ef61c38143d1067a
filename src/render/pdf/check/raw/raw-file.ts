/** Reads a file along its own cross-reference stream and says where the two disagree. */
import type { Report } from '../pdf-fault.js';
import {
  type Dict,
  inflate,
  isDict,
  isList,
  nameOf,
  Ref,
  Stream,
  type Value,
} from '../pdf-value.js';
import { parseValue, readNumber, skipSpace, standsAt } from './parse-value.js';

/** Where the body of an object stands. */
interface Place {
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** A file whose objects can be looked up one by one. */
export class RawFile {
  readonly trailer: Dict;
  private readonly places: ReadonlyMap<number, Place>;

  constructor(trailer: Dict, places: ReadonlyMap<number, Place>) {
    this.trailer = trailer;
    this.places = places;
  }

  /** The object behind a value, or the value itself; throws where it cannot be read. */
  resolve(value: Value | undefined): Value {
    let at = value ?? null;
    for (let step = 0; at instanceof Ref && step < 32; step += 1) {
      const place = this.places.get(at.id);
      at = place === undefined ? null : readBody(place);
    }
    return at;
  }

  get(dict: Dict, key: string): Value {
    return this.resolve(dict.get(key));
  }
}

function readBody({ bytes, at }: Place): Value {
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

/** The place behind `id generation obj`, or -1. */
function bodyAt(bytes: Uint8Array, at: number, id: number): number {
  const number = readNumber(bytes, at);
  if (number === null || number.value !== id || bytes[number.end] !== 32) return -1;
  const generation = readNumber(bytes, number.end + 1);
  if (generation === null || !standsAt(bytes, generation.end, ' obj')) return -1;
  return generation.end + 4;
}

/** The bytes of a stream that is stored or deflated; throws for another. */
export function unpack(stream: Stream): Uint8Array {
  const filter = stream.dict.get('Filter');
  if (filter === undefined) return stream.raw;
  const [only, ...more] = isList(filter) ? filter : [filter];
  if (nameOf(only) !== 'FlateDecode' || more.length > 0 || stream.dict.has('DecodeParms')) {
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
  const start = keyword < 0 ? null : readNumber(bytes, skipSpace(bytes, keyword + 9));
  if (start === null) return fault('No startxref');
  const head = readNumber(bytes, Number(start.value));
  const at = head === null ? -1 : bodyAt(bytes, Number(start.value), Number(head.value));
  if (at < 0) return fault('startxref leads to no cross-reference stream');
  try {
    const stream = readBody({ bytes, at });
    if (!(stream instanceof Stream) || nameOf(stream.dict.get('Type')) !== 'XRef') {
      return fault('startxref leads to no cross-reference stream');
    }
    if (stream.dict.has('Prev')) fault('The file was changed after it was written');
    return new RawFile(stream.dict, readEntries(bytes, stream, fault));
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

function readEntries(
  bytes: Uint8Array,
  stream: Stream,
  fault: (message: string) => null,
): Map<number, Place> {
  const table = unpack(stream);
  const widths = numbers(stream.dict.get('W'));
  const size = stream.dict.get('Size');
  if (widths.length !== 3 || typeof size !== 'number') throw new Error('No widths or no size');
  const [first = 0, second = 0, third = 0] = widths;
  const row = first + second + third;
  const index = stream.dict.has('Index') ? numbers(stream.dict.get('Index')) : [0, size];
  const places = new Map<number, Place>();
  const packed = new Map<number, [id: number, index: number][]>();
  let at = 0;
  for (let part = 0; part + 1 < index.length; part += 2) {
    const from = index[part] ?? 0;
    const to = from + (index[part + 1] ?? 0);
    for (let id = from; id < to; id += 1) {
      if (at + row > table.length) throw new Error('The cross-references break off');
      const kind = first === 0 ? 1 : bigEndian(table, at, first);
      const one = bigEndian(table, at + first, second);
      const two = bigEndian(table, at + first + second, third);
      at += row;
      if (kind === 1) {
        const body = bodyAt(bytes, one, id);
        if (body < 0) fault(`Object ${id} is not where it should be`);
        else places.set(id, { bytes, at: body });
      } else if (kind === 2) {
        const list = packed.get(one);
        if (list === undefined) packed.set(one, [[id, two]]);
        else list.push([id, two]);
      } else if (kind !== 0) fault(`Object ${id} is of no known kind`);
    }
  }
  if (at !== table.length) fault('There are more cross-references than objects');
  for (const [id, members] of packed) {
    const holder = places.get(id);
    if (holder === undefined) fault(`Object stream ${id} is not there`);
    else readObjectStream(id, holder, members, places, fault);
  }
  return places;
}

function readObjectStream(
  id: number,
  holder: Place,
  members: readonly (readonly [id: number, index: number])[],
  places: Map<number, Place>,
  fault: (message: string) => null,
): void {
  const stream = readBody(holder);
  if (!(stream instanceof Stream) || nameOf(stream.dict.get('Type')) !== 'ObjStm') {
    fault(`Object stream ${id} is none`);
    return;
  }
  const count = stream.dict.get('N');
  const first = stream.dict.get('First');
  if (typeof count !== 'number' || typeof first !== 'number') {
    fault(`Object stream ${id} does not say what it holds`);
    return;
  }
  const body = unpack(stream);
  const ids: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (let item = 0; item < count; item += 1) {
    const number = readNumber(body, skipSpace(body, at));
    const offset = number === null ? null : readNumber(body, skipSpace(body, number.end));
    if (number === null || offset === null) {
      fault(`Object stream ${id} holds less than it says`);
      return;
    }
    ids.push(Number(number.value));
    offsets.push(first + Number(offset.value));
    at = offset.end;
  }
  for (const [member, index] of members) {
    const offset = offsets[index];
    if (ids[index] !== member || offset === undefined || offset >= body.length) {
      fault(`Object ${member} is not in object stream ${id}`);
    } else places.set(member, { bytes: body, at: offset });
  }
}

function numbers(value: Value | undefined): number[] {
  return isList(value) ? value.filter((each) => typeof each === 'number') : [];
}

function bigEndian(bytes: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = 0; index < width; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return value;
}

function lastIndexOf(bytes: Uint8Array, letters: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(
    letters,
    undefined,
    'latin1',
  );
}
