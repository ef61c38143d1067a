/** The values of a PDF as plain data, whichever reader made them. */
import { inflateSync } from 'node:zlib';

/** A name such as `/Catalog`, without its slash. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A string, decoded, with its length in bytes. */
export class Text {
  readonly text: string;
  readonly size: number;

  constructor(text: string, size: number) {
    this.text = text;
    this.size = size;
  }
}

/** A reference to an object by its number. */
export class Ref {
  readonly id: number;

  constructor(id: number) {
    this.id = id;
  }
}

/** A dictionary. */
export type Dict = ReadonlyMap<string, PdfValue>;

/** A stream as it stands in the file. */
export class Stream {
  readonly dict: Dict;
  readonly raw: Uint8Array;

  constructor(dict: Dict, raw: Uint8Array) {
    this.dict = dict;
    this.raw = raw;
  }
}

/** Any value. */
export type PdfValue =
  | null
  | boolean
  | number
  | Name
  | Text
  | Ref
  | Stream
  | readonly PdfValue[]
  | Dict;

/** No check unpacks more than this from one stream. */
const mostBytes = 256 * 1024 * 1024;

/** The same bytes as a bare array: loops over one kind of array are fast, over two they are not. */
export function bare(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Inflates; throws where the bytes are not deflated or come to too much. */
export function inflate(raw: Uint8Array): Uint8Array {
  return bare(inflateSync(raw, { maxOutputLength: mostBytes }));
}

export function isDict(value: PdfValue | undefined): value is Dict {
  return value instanceof Map;
}

export function isList(value: PdfValue | undefined): value is readonly PdfValue[] {
  return Array.isArray(value);
}

/** The text of a name, or nothing. */
export function textOfName(value: PdfValue | undefined): string {
  return value instanceof Name ? value.text : '';
}

/** The text of a string, or nothing. */
export function textOfString(value: PdfValue | undefined): string {
  return value instanceof Text ? value.text : '';
}
