/** Reads the content of every page: its numbered marks, and which glyphs each font shows. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects, PdfPage } from './pdf-objects.js';
import { type Dict, isList, Ref, Stream } from './pdf-value.js';
import { walkContent } from './walk-content.js';

/** A font in use, with a mark for each code that it shows. */
export interface ShownFont {
  readonly dict: Dict;
  readonly codes: Uint8Array;
  /** Index of the first page that shows it. */
  readonly page: number;
}

/** What all pages hold together. */
export interface Contents {
  /** By page: the numbers of its marked content, in order. */
  readonly numbers: readonly (readonly number[])[];
  readonly fonts: readonly ShownFont[];
}

/** Walks every page. */
export function readContents(pdf: PdfObjects, report: Report): Contents {
  const fonts = new Map<number | Dict, ShownFont>();
  const numbers = pdf.pages.map((page) => readPage(pdf, page, fonts, report));
  return { numbers, fonts: [...fonts.values()] };
}

function readPage(
  pdf: PdfObjects,
  page: PdfPage,
  fonts: Map<number | Dict, ShownFont>,
  report: Report,
): number[] {
  const numbers: number[] = [];
  const bytes = contentOf(pdf, page);
  if (bytes === null) {
    report('content/readable', 'The content cannot be inflated', page.index);
    return numbers;
  }
  const known = pdf.dict(page.resources, 'Font');
  const byName = new Map<string, ShownFont | null>();
  let font: ShownFont | null = null;
  const findFont = (name: string): ShownFont | null => {
    const value = known.get(name);
    const dict = pdf.asDict(value);
    if (dict.size === 0) return null;
    const key = value instanceof Ref ? value.id : dict;
    let found = fonts.get(key);
    if (found === undefined) {
      found = { dict, codes: new Uint8Array(65_536), page: page.index };
      fonts.set(key, found);
    }
    return found;
  };
  walkContent(bytes, {
    fault: (rule, message) => report(rule, message, page.index),
    mark: (_, number) => {
      if (number >= 0) numbers.push(number);
    },
    font: (name) => {
      let found = byName.get(name);
      if (found === undefined) {
        found = findFont(name);
        byName.set(name, found);
      }
      font = found;
    },
    show: (content, from, to) => {
      if (font === null) report('fonts/known', 'Text is shown in no known font', page.index);
      else noteCodes(content, from, to, font.codes);
    },
  });
  return numbers;
}

function contentOf(pdf: PdfObjects, page: PdfPage): Uint8Array | null {
  const found = pdf.get(page.dict, 'Contents');
  const parts = (isList(found) ? found : [found]).map((each) => {
    const stream = pdf.resolve(each);
    return stream instanceof Stream ? pdf.bytes(stream) : null;
  });
  const [only] = parts;
  if (parts.length === 1) return only ?? null;
  const whole: Uint8Array[] = [];
  for (const part of parts) {
    if (part === null) return null;
    whole.push(part, Uint8Array.of(10));
  }
  return Buffer.concat(whole);
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Marks the two-byte codes of the strings among operands. */
function noteCodes(bytes: Uint8Array, from: number, to: number, codes: Uint8Array): void {
  let at = from;
  while (at < to) {
    const byte = bytes[at];
    at += 1;
    if (byte === 0x28) at = noteString(bytes, at, to, codes);
    if (byte !== 0x3c) continue;
    let code = 0;
    let digits = 0;
    for (; at < to && bytes[at] !== 0x3e; at += 1) {
      const digit = digitOf(bytes[at] ?? 0);
      if (digit < 0) continue;
      code = ((code << 4) | digit) & 0xffff;
      digits += 1;
      if (digits % 4 === 0) codes[code] = 1;
    }
    if (digits % 4 !== 0) codes[(code << (4 * (4 - (digits % 4)))) & 0xffff] = 1;
  }
}

const escapes: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

function noteString(bytes: Uint8Array, from: number, to: number, codes: Uint8Array): number {
  let depth = 1;
  let high = -1;
  let at = from;
  for (; at < to; at += 1) {
    let byte = bytes[at] ?? 0;
    if (byte === 0x5c) {
      at += 1;
      const next = bytes[at] ?? 0;
      byte = escapes[next] ?? next;
      if (next >= 0x30 && next <= 0x37) {
        byte = next - 0x30;
        for (let more = 0; more < 2; more += 1) {
          const digit = (bytes[at + 1] ?? 0) - 0x30;
          if (digit < 0 || digit > 7) break;
          byte = byte * 8 + digit;
          at += 1;
        }
        byte &= 255;
      }
    } else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) {
      depth -= 1;
      if (depth === 0) break;
    }
    if (high < 0) high = byte;
    else {
      codes[high * 256 + byte] = 1;
      high = -1;
    }
  }
  return at + 1;
}
