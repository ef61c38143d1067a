/** What the layout and the writer need of a typeface, free of any file format. */

/** A parsed TrueType font; all distances are in font units. */
export interface Font {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly fixedPitch: boolean;
  readonly box: readonly [number, number, number, number];
  readonly glyphCount: number;
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** The glyph of a character, 0 where the font has none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  /** The change of distance between two neighbouring glyphs. */
  kerningOf(left: number, right: number): number;
}
