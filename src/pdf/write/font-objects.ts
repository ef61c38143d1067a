/** Writes a typeface as PDF font objects: subset file, widths, and the map back to text. */

import { commonLetters } from '../font/common-letters.js';
import type { Font } from '../font/font.js';
import { subsetFont } from '../font/subset-font.js';
import { deflate } from './deflate.js';
import type { PackedDocument, PdfkitRef } from './packed-document.js';
import type { Profile } from './profile.js';

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(codePoint: number): string {
  const text = String.fromCodePoint(codePoint);
  const first = hex(text.charCodeAt(0));
  return text.length === 1 ? first : first + hex(text.charCodeAt(1));
}

/** Six letters that differ where the glyphs differ. */
function subsetTag(glyphs: readonly number[]): string {
  let state = 0x811c9dc5;
  for (const glyph of glyphs) state = Math.imul(state ^ glyph, 0x01000193) >>> 0;
  let tag = '';
  for (let index = 0; index < 6; index += 1) {
    tag += String.fromCharCode(65 + (state % 26));
    state = Math.floor(state / 26);
  }
  return tag;
}

function widthArray(font: Font, glyphs: readonly number[]): (number | number[])[] {
  const out: (number | number[])[] = [];
  let run: number[] = [];
  let last = -2;
  for (const glyph of glyphs) {
    if (glyph !== last + 1) {
      run = [];
      out.push(glyph, run);
    }
    run.push(Math.round((font.advanceOf(glyph) * 1000) / font.unitsPerEm));
    last = glyph;
  }
  return out;
}

function unicodeMap(glyphs: readonly number[], letters: ReadonlyMap<number, number>): string {
  const blocks: string[] = [];
  for (let start = 0; start < glyphs.length; start += 100) {
    const part = glyphs.slice(start, start + 100);
    const lines = part.map((glyph) => `<${hex(glyph)}> <${utf16(letters.get(glyph) ?? 0)}>`);
    blocks.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A bit for each glyph in the subset, glyph 0 included. */
function glyphSet(doc: PackedDocument, glyphs: readonly number[]): PdfkitRef {
  const bits = new Uint8Array(Math.floor((glyphs.at(-1) ?? 0) / 8) + 1);
  for (const glyph of [0, ...glyphs])
    bits[glyph >> 3] = (bits[glyph >> 3] ?? 0) | (0x80 >> (glyph & 7));
  const ref = doc.ref();
  ref.end(bits);
  return ref;
}

/** What a font brings to a file; documents that print the same letters share it. */
interface FontProgram {
  readonly name: string;
  readonly glyphs: readonly number[];
  readonly length: number;
  readonly file: Promise<Uint8Array>;
  readonly unicode: Promise<Uint8Array>;
  readonly widths: readonly (number | number[])[];
}

const programs = new WeakMap<Font, Map<string, FontProgram>>();
const common = new WeakMap<Font, ReadonlyMap<number, number>>();

/** The glyphs of the common letters, each with its lowest character. */
function commonGlyphs(font: Font): ReadonlyMap<number, number> {
  let known = common.get(font);
  if (known === undefined) {
    const glyphs = new Map<number, number>();
    for (const letter of commonLetters) {
      const glyph = font.glyphOf(letter);
      if (glyph !== 0 && !glyphs.has(glyph)) glyphs.set(glyph, letter);
    }
    known = glyphs;
    common.set(font, known);
  }
  return known;
}

/** The font with the common letters and those in use; the same letters give the same program. */
function programOf(font: Font, used: ReadonlyMap<number, number>): FontProgram {
  const held = commonGlyphs(font);
  const further = [...used]
    .filter(([glyph, letter]) => held.get(glyph) !== letter)
    .sort(([a], [b]) => a - b);
  const key = further.join(' ');
  const made = programs.get(font) ?? new Map<string, FontProgram>();
  programs.set(font, made);
  let program = made.get(key);
  if (program === undefined) {
    program = newProgram(font, new Map([...held, ...further]));
    made.set(key, program);
  }
  return program;
}

function newProgram(font: Font, letters: ReadonlyMap<number, number>): FontProgram {
  const glyphs = [...letters.keys()].sort((a, b) => a - b);
  const bytes = subsetFont(font, glyphs);
  return {
    name: `${subsetTag(glyphs)}+${font.postscriptName}`,
    glyphs,
    length: bytes.length,
    file: deflate(bytes),
    unicode: deflate(Buffer.from(unicodeMap(glyphs, letters), 'latin1')),
    widths: widthArray(font, glyphs),
  };
}

/** Fills `target` with the font; `used` maps each printed glyph to its character. */
export function writeFont(
  doc: PackedDocument,
  target: PdfkitRef,
  font: Font,
  used: ReadonlyMap<number, number>,
  profile: Profile,
): void {
  const { name, glyphs, length, ...program } = programOf(font, used);
  const scale = 1000 / font.unitsPerEm;
  const file = doc.ref({ Length1: length });
  doc.endDeflated(file, program.file);
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 4 + (font.fixedPitch ? 1 : 0) + (font.italicAngle === 0 ? 0 : 64),
    FontBBox: font.box.map((edge) => Math.round(edge * scale)),
    ItalicAngle: font.italicAngle,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round(font.capHeight * scale),
    XHeight: Math.round(font.xHeight * scale),
    StemV: Math.round(font.weight / 5),
    FontFile2: file,
  });
  if (profile.glyphSets) descriptor.data.CIDSet = glyphSet(doc, glyphs);
  descriptor.end();
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: {
      Registry: new String('Adobe'),
      Ordering: new String('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    CIDToGIDMap: 'Identity',
    DW: 0,
    W: program.widths,
  });
  descendant.end();
  const unicode = doc.ref();
  doc.endDeflated(unicode, program.unicode);
  Object.assign(target.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: unicode,
  });
  target.end();
}
