/** A small parser of PDF values on bytes, for files that this program has written itself or should have. */
import { type Dict, Name, type PdfValue, Ref, Text } from '../pdf-value.js';

/** A value and the place behind it. */
export interface ParsedValue {
  readonly value: PdfValue;
  readonly end: number;
}

const deepest = 40;

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 0;
}

const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));

function isDelimiter(byte: number | undefined): boolean {
  return byte !== undefined && delimiters.has(byte);
}

/** The place of the next byte that is neither space nor comment. */
export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    while (isSpace(bytes[at])) at += 1;
    if (bytes[at] !== 0x25) return at;
    while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
  }
}

/** A whole number without sign at a place, else null. */
export function readInteger(bytes: Uint8Array, from: number): ParsedValue | null {
  let at = from;
  let value = 0;
  for (; at < bytes.length; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return at === from ? null : { value, end: at };
}

/** True if the letters stand at the place. */
export function standsAt(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let index = 0; index < letters.length; index += 1) {
    if (bytes[at + index] !== letters.charCodeAt(index)) return false;
  }
  return true;
}

/** Reads one value; throws where there is none. */
export function parseValue(bytes: Uint8Array, from: number, depth = 0): ParsedValue {
  if (depth > deepest) throw new Error('Values are nested too deeply');
  const at = skipSpace(bytes, from);
  const byte = bytes[at];
  if (byte === undefined) throw new Error('A value is missing');
  if (byte === 0x2f) return parseName(bytes, at + 1);
  if (byte === 0x28) return parseString(bytes, at + 1);
  if (byte === 0x5b) return parseList(bytes, at + 1, depth);
  if (byte === 0x3c) {
    return bytes[at + 1] === 0x3c ? parseDict(bytes, at + 2, depth) : parseHex(bytes, at + 1);
  }
  return parseWord(bytes, at);
}

function parseName(bytes: Uint8Array, from: number): ParsedValue {
  let at = from;
  let text = '';
  while (at < bytes.length && !isSpace(bytes[at]) && !isDelimiter(bytes[at])) {
    if (bytes[at] === 0x23) {
      text += String.fromCharCode(Number.parseInt(latin1(bytes, at + 1, at + 3), 16));
      at += 3;
    } else {
      text += String.fromCharCode(bytes[at] ?? 0);
      at += 1;
    }
  }
  return { value: new Name(text), end: at };
}

const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

function parseString(bytes: Uint8Array, from: number): ParsedValue {
  const out: number[] = [];
  let depth = 1;
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      at += 1;
      const octal = /^[0-7]{1,3}/.exec(latin1(bytes, at, at + 3))?.[0];
      const letter = String.fromCharCode(bytes[at] ?? 0);
      if (octal !== undefined) {
        out.push(Number.parseInt(octal, 8) & 255);
        at += octal.length - 1;
      } else if (letter === '\r') at += bytes[at + 1] === 10 ? 1 : 0;
      else if (letter !== '\n') out.push(escapes[letter] ?? bytes[at] ?? 0);
      continue;
    }
    if (byte === 0x28) depth += 1;
    if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) return { value: textFrom(Uint8Array.from(out)), end: at + 1 };
    }
    out.push(byte);
  }
  throw new Error('A string does not end');
}

function parseHex(bytes: Uint8Array, from: number): ParsedValue {
  const end = bytes.indexOf(0x3e, from);
  if (end < 0) throw new Error('A string does not end');
  const digits = latin1(bytes, from, end).replace(/\s/g, '');
  return {
    value: textFrom(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')),
    end: end + 1,
  };
}

function textFrom(raw: Uint8Array): Text {
  if (raw[0] === 0xfe && raw[1] === 0xff) {
    const units: string[] = [];
    for (let at = 2; at + 1 < raw.length; at += 2) {
      units.push(String.fromCharCode(((raw[at] ?? 0) << 8) | (raw[at + 1] ?? 0)));
    }
    return new Text(units.join(''), raw.length);
  }
  return new Text(latin1(raw, 0, raw.length), raw.length);
}

function parseList(bytes: Uint8Array, from: number, depth: number): ParsedValue {
  const out: PdfValue[] = [];
  let at = skipSpace(bytes, from);
  while (bytes[at] !== 0x5d) {
    const { value, end } = parseValue(bytes, at, depth + 1);
    out.push(value);
    at = skipSpace(bytes, end);
  }
  return { value: out, end: at + 1 };
}

function parseDict(bytes: Uint8Array, from: number, depth: number): ParsedValue {
  const out = new Map<string, PdfValue>();
  let at = skipSpace(bytes, from);
  while (bytes[at] !== 0x3e) {
    const key = parseValue(bytes, at, depth + 1);
    if (!(key.value instanceof Name)) throw new Error('A key is no name');
    const { value, end } = parseValue(bytes, key.end, depth + 1);
    out.set(key.value.text, value);
    at = skipSpace(bytes, end);
  }
  return { value: out satisfies Dict, end: at + 2 };
}

/** A number, a reference, or a word. */
function parseWord(bytes: Uint8Array, from: number): ParsedValue {
  let at = from;
  while (at < bytes.length && !isSpace(bytes[at]) && !isDelimiter(bytes[at])) at += 1;
  const word = latin1(bytes, from, at);
  if (word === 'true') return { value: true, end: at };
  if (word === 'false') return { value: false, end: at };
  if (word === 'null') return { value: null, end: at };
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word))
    throw new Error(`Not a value: ${word.slice(0, 20)}`);
  if (/^\d+$/.test(word)) {
    const generation = readInteger(bytes, skipSpace(bytes, at));
    if (generation !== null) {
      const sign = skipSpace(bytes, generation.end);
      if (bytes[sign] === 0x52 && (isSpace(bytes[sign + 1]) || isDelimiter(bytes[sign + 1]))) {
        return { value: new Ref(Number(word)), end: sign + 1 };
      }
    }
  }
  return { value: Number(word), end: at };
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < Math.min(to, bytes.length); at += 1) {
    text += String.fromCharCode(bytes[at] ?? 0);
  }
  return text;
}
