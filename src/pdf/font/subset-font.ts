/** Cuts a TrueType font down to the glyphs in use; glyphs keep their numbers, so encoded text stays valid. */
import type { Font } from './font.js';

const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tableOf(font: Font, tag: string): Uint8Array {
  const table = font.tables.get(tag);
  if (table === undefined) throw new Error(`The font has no ${tag} table`);
  return table;
}

/** The outline of a glyph as it stands in the file. */
function outlineReader(font: Font): (glyph: number) => Uint8Array {
  const loca = viewOf(tableOf(font, 'loca'));
  const glyf = tableOf(font, 'glyf');
  const long = viewOf(tableOf(font, 'head')).getInt16(50) === 1;
  const offset = (glyph: number): number =>
    long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

/** The glyphs a composite outline is made of. */
function componentsOf(outline: Uint8Array): number[] {
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    found.push(view.getUint16(at + 2));
    at += 4 + (flags & 0x0001 ? 4 : 2);
    if (flags & 0x0008) at += 2;
    else if (flags & 0x0040) at += 4;
    else if (flags & 0x0080) at += 8;
  } while (flags & 0x0020);
  return found;
}

function withComponents(
  glyphs: Iterable<number>,
  outline: (glyph: number) => Uint8Array,
): number[] {
  const wanted = new Set<number>([0, ...glyphs]);
  for (const glyph of wanted) {
    for (const part of componentsOf(outline(glyph))) wanted.add(part);
  }
  return [...wanted].sort((a, b) => a - b);
}

function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = kept.filter((tag) => tables.has(tag));
  const start = 12 + tags.length * 16;
  const padded = (length: number): number => (length + 3) & ~3;
  const total = tags.reduce((sum, tag) => sum + padded(tables.get(tag)?.length ?? 0), start);
  const out = new Uint8Array(total);
  const view = viewOf(out);
  const power = 2 ** Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tags.length * 16 - power * 16);
  let at = start;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array();
    out.set(table, at);
    const record = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) out[record + letter] = tag.charCodeAt(letter);
    view.setUint32(record + 4, checksum(out.subarray(at, at + padded(table.length))));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += padded(table.length);
  });
  const headAt = view.getUint32(12 + tags.indexOf('head') * 16 + 8);
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(out)) >>> 0);
  return out;
}

/** Writes a font file with the outlines of `glyphs` (and their parts) only. */
export function subsetFont(font: Font, glyphs: Iterable<number>): Uint8Array {
  const outline = outlineReader(font);
  const wanted = withComponents(glyphs, outline);
  const count = (wanted.at(-1) ?? 0) + 1;
  const loca = new Uint8Array((count + 1) * 4);
  const locaView = viewOf(loca);
  const hmtx = new Uint8Array(count * 4);
  const hmtxView = viewOf(hmtx);
  const metrics = viewOf(tableOf(font, 'hmtx'));
  const longMetrics = viewOf(tableOf(font, 'hhea')).getUint16(34);
  const size = wanted.reduce((sum, glyph) => sum + ((outline(glyph).length + 3) & ~3), 0);
  const glyf = new Uint8Array(size);
  let at = 0;
  let next = 0;
  for (const glyph of wanted) {
    for (; next <= glyph; next += 1) locaView.setUint32(next * 4, at);
    const shape = outline(glyph);
    glyf.set(shape, at);
    at += (shape.length + 3) & ~3;
    hmtxView.setUint16(glyph * 4, font.advanceOf(glyph));
    const bearing =
      glyph < longMetrics
        ? metrics.getInt16(glyph * 4 + 2)
        : metrics.getInt16(longMetrics * 4 + (glyph - longMetrics) * 2);
    hmtxView.setInt16(glyph * 4 + 2, bearing);
  }
  locaView.setUint32(next * 4, at);
  const head = new Uint8Array(tableOf(font, 'head'));
  viewOf(head).setUint32(8, 0);
  viewOf(head).setInt16(50, 1);
  const hhea = new Uint8Array(tableOf(font, 'hhea'));
  viewOf(hhea).setUint16(34, count);
  const maxp = new Uint8Array(tableOf(font, 'maxp'));
  viewOf(maxp).setUint16(4, count);
  const tables = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', maxp],
  ]);
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = font.tables.get(tag);
    if (table !== undefined) tables.set(tag, table);
  }
  return assemble(tables);
}
