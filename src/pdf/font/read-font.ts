/** A reader of TrueType files: characters to glyphs, advance widths, pair kerning. */
import type { Font } from './font.js';
import { readKerning } from './read-kerning.js';

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== 0x00010000) throw new Error('Not a TrueType font');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = view.getUint32(at + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(at + 12)));
  }
  return tables;
}

function readNames(table: Uint8Array): string {
  const view = viewOf(table);
  const strings = view.getUint16(4);
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = 6 + index * 12;
    if (view.getUint16(at + 6) !== 6) continue;
    const start = strings + view.getUint16(at + 10);
    const raw = table.subarray(start, start + view.getUint16(at + 8));
    return String.fromCharCode(...raw).replaceAll('\u0000', '');
  }
  throw new Error('The font has no PostScript name');
}

function readCharacters(table: Uint8Array): (codePoint: number) => number {
  const view = viewOf(table);
  let short = -1;
  let long = -1;
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const offset = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(offset);
    if (format === 4) short = offset;
    if (format === 12) long = offset;
  }
  if (long >= 0) return characterGroups(view, long);
  if (short >= 0) return characterSegments(view, short);
  throw new Error('The font has no Unicode character map');
}

function characterGroups(view: DataView, offset: number): (codePoint: number) => number {
  const count = view.getUint32(offset + 12);
  return (codePoint) => {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = offset + 16 + middle * 12;
      if (codePoint < view.getUint32(at)) high = middle - 1;
      else if (codePoint > view.getUint32(at + 4)) low = middle + 1;
      else return view.getUint32(at + 8) + codePoint - view.getUint32(at);
    }
    return 0;
  };
}

function characterSegments(view: DataView, offset: number): (codePoint: number) => number {
  const doubled = view.getUint16(offset + 6);
  const ends = offset + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const ranges = deltas + doubled;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let low = 0;
    let high = doubled / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const start = view.getUint16(starts + low * 2);
    if (codePoint < start || codePoint > view.getUint16(ends + low * 2)) return 0;
    const delta = view.getUint16(deltas + low * 2);
    const range = view.getUint16(ranges + low * 2);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(ranges + low * 2 + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Parses a TrueType file; throws where it is not one or lacks a table we need. */
export function readFont(bytes: Uint8Array): Font {
  const tables = readTables(bytes);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no ${tag} table`);
    return viewOf(found);
  };
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const post = table('post');
  const os2 = table('OS/2');
  const metrics = hhea.getUint16(34);
  const gpos = tables.get('GPOS');
  const hasHeights = os2.getUint16(0) >= 2;
  return {
    postscriptName: readNames(
      new Uint8Array(table('name').buffer, table('name').byteOffset, table('name').byteLength),
    ),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: hasHeights ? os2.getInt16(88) : hhea.getInt16(4),
    xHeight: hasHeights ? os2.getInt16(86) : 0,
    italicAngle: post.getInt32(4) / 65536,
    weight: os2.getUint16(4),
    fixedPitch: post.getUint32(12) !== 0,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphCount: table('maxp').getUint16(4),
    tables,
    glyphOf: readCharacters(tables.get('cmap') ?? new Uint8Array(4)),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    kerningOf: gpos === undefined ? () => 0 : readKerning(gpos),
  };
}
