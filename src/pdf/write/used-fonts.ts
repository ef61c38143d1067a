/** Keeps the fonts that a document uses, with the words and glyphs that it writes in each. */
import type { Typefaces } from '../font/load-typefaces.js';
import type { Typeface } from '../font/typeface.js';
import type { FontKey } from '../theme.js';
import { writeFont } from './font-objects.js';
import type { PackedDocument, PdfkitPage, PdfkitRef } from './packed-document.js';
import type { Profile } from './profile.js';

/** A font in use by the document. */
export interface UsedFont {
  readonly id: string;
  readonly ref: PdfkitRef;
  readonly face: Typeface;
  readonly words: Map<string, string>;
  readonly glyphs: Map<number, number>;
}

/** The fonts of one document. */
export class UsedFonts {
  private readonly doc: PackedDocument;
  private readonly faces: Typefaces;
  private readonly fonts = new Map<FontKey, UsedFont>();

  constructor(doc: PackedDocument, faces: Typefaces) {
    this.doc = doc;
    this.faces = faces;
  }

  /** The font, ready for use on the page. */
  on(page: PdfkitPage, key: FontKey): UsedFont {
    let font = this.fonts.get(key);
    if (font === undefined) {
      const id = `F${Object.keys(this.faces).indexOf(key) + 1}`;
      const glyphs = new Map<number, number>();
      font = { id, ref: this.doc.ref(), face: this.faces[key], words: new Map(), glyphs };
      this.fonts.set(key, font);
    }
    page.fonts[font.id] = font.ref;
    return font;
  }

  /** Writes the fonts, when no text comes any more. */
  write(profile: Profile): void {
    for (const { ref, face, glyphs } of this.fonts.values())
      writeFont(this.doc, ref, face.font, glyphs, profile);
  }
}

/** The operator that shows a text, from words that are shaped once. */
export function showOperator(text: string, font: UsedFont): string {
  const space = codes(' ', font);
  return `[<${text
    .split(' ')
    .map((word) => (word === '' ? '' : codes(word, font)))
    .join(space)}>]TJ`;
}

/** The codes of a word, noting which glyphs the document uses. */
function codes(word: string, font: UsedFont): string {
  const known = font.words.get(word);
  if (known !== undefined) return known;
  const shaped = font.face.shape(word);
  shaped.glyphs.forEach((glyph, index) => {
    const code = shaped.codePoints[index] ?? 0;
    const before = font.glyphs.get(glyph);
    if (before === undefined || code < before) font.glyphs.set(glyph, code);
  });
  font.words.set(word, shaped.codes);
  return shaped.codes;
}
