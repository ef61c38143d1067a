/** In a draft, a letter that the fonts lack is printed as its code point in brackets, so that its author sees what to write anew. */
import { codeOf } from '../markdown/lacking-letters.js';
import type { DocumentTree } from '../markdown/tree.js';
import { MissingGlyphError } from './missing-glyph-error.js';
import type { PdfMeta } from './pdf-meta.js';

/** Addresses and the names of places stay what they are; attached files are no text. */
const untouched: readonly string[] = [
  'href',
  'link',
  'slug',
  'language',
  'passages',
  'attachments',
];

function spelled<Value>(value: Value, lacking: ReadonlySet<number>): Value {
  if (lacking.size === 0) return value;
  if (typeof value === 'string') return spelledText(value, lacking) as Value;
  if (Array.isArray(value)) return value.map((each) => spelled(each, lacking)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    untouched.includes(key) ? each : spelled(each, lacking),
  ]);
  return Object.fromEntries(entries) as Value;
}

function spelledText(text: string, lacking: ReadonlySet<number>): string {
  return [...text]
    .map((letter) => (lacking.has(letter.codePointAt(0) ?? 0) ? `[${codeOf(letter)}]` : letter))
    .join('');
}

/** Lays out a document by `layOut`; a final document with a letter that the fonts lack is refused, a draft spells it. */
export function spellLackingLetters<Result>(
  tree: DocumentTree,
  meta: PdfMeta,
  layOut: (tree: DocumentTree, meta: PdfMeta) => Result,
): Result {
  const lacking = new Set<number>();
  for (;;) {
    try {
      return layOut(spelled(tree, lacking), spelled(meta, lacking));
    } catch (error) {
      if (!(error instanceof MissingGlyphError) || !meta.draft) throw error;
      if (error.codePoints.every((code) => lacking.has(code))) throw error;
      for (const code of error.codePoints) lacking.add(code);
    }
  }
}
