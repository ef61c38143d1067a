/** Reads from an embedded TrueType file what the PDF says of it again: how many glyphs, how wide, which are drawn. */

/** An embedded font. */
export interface EmbeddedFont {
  readonly glyphs: number;
  /** The advance width in thousandths of the size. */
  widthOf(glyph: number): number;
}

const needed = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
const mostTables = 64;

/** Reads the file; throws where it is none or lacks a table. */
export function readEmbeddedFont(bytes: Uint8Array): EmbeddedFont {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.getUint32(0) !== 0x00010000) throw new Error('not TrueType');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < Math.min(file.getUint16(4), mostTables); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const offset = file.getUint32(at + 8);
    const length = file.getUint32(at + 12);
    if (offset + length > bytes.length) throw new Error(`the table ${tag} breaks off`);
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`no table ${tag}`);
    return found;
  };
  for (const tag of needed) table(tag);
  const glyphs = table('maxp').getUint16(4);
  const long = table('head').getInt16(50) === 1;
  if (table('loca').byteLength < (glyphs + 1) * (long ? 4 : 2)) throw new Error('loca breaks off');
  const unitsPerEm = table('head').getUint16(18);
  const metrics = table('hhea').getUint16(34);
  const hmtx = table('hmtx');
  if (metrics === 0 || hmtx.byteLength < metrics * 4) throw new Error('hmtx breaks off');
  return {
    glyphs,
    widthOf: (glyph) => (hmtx.getUint16(Math.min(glyph, metrics - 1) * 4) * 1000) / unitsPerEm,
  };
}
