/** Markdown, or the tree of one, to PDF: the door of this folder. */
import type { DocumentTree, HeadingPlace } from '../markdown/tree.js';
import type { PdfMeta } from './pdf-meta.js';
import { spellLackingLetters } from './spell-lacking-letters.js';
import type { Logo } from './theme/logo.js';
import type { Theme } from './theme.js';

export { MissingGlyphError } from './missing-glyph-error.js';
export type { Attachment, IdentityLine, PdfMeta } from './pdf-meta.js';

/** A PDF and the number of pages that were laid out for it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** In the order of the document, without its title. */
  readonly headings: readonly HeadingPlace[];
}

/** A PDF that is laid out; its bytes follow. */
export interface PdfInPrint extends Omit<PrintedPdf, 'bytes'> {
  readonly bytes: Promise<Uint8Array>;
  /** What it was set from, for other prints of the same text. */
  readonly tree: DocumentTree;
}

/** A renderer with its fonts open, for several documents. */
export interface PdfRenderer {
  /** Lays out at once; another document may be begun while the streams of this one are deflated. */
  begin(text: string | DocumentTree, meta: PdfMeta): PdfInPrint;
  render(text: string | DocumentTree, meta: PdfMeta): Promise<Uint8Array>;
  /** Renders and counts, for a caller who checks the result. */
  print(text: string | DocumentTree, meta: PdfMeta): Promise<PrintedPdf>;
}

/** How the documents look; what is left out is as it is by default. */
export interface PdfLook {
  readonly theme?: Theme;
  readonly logo?: Logo | null;
}

/** Loads the libraries and prepares the fonts once. */
export async function createPdfRenderer({ theme, logo }: PdfLook = {}): Promise<PdfRenderer> {
  const [
    { parseMarkdown },
    { markLanguage },
    { loadTypefaces },
    { layOut },
    { writePdf },
    { openDeflate },
  ] = await Promise.all([
    import('../markdown/parse-markdown.js'),
    import('../markdown/mark-language.js'),
    import('./font/load-typefaces.js'),
    import('./layout/lay-out.js'),
    import('./write/adapter.js'),
    import('./write/deflate.js'),
  ]);
  await openDeflate();
  const faces = loadTypefaces();
  const begin = (text: string | DocumentTree, meta: PdfMeta): PdfInPrint => {
    const plain = typeof text === 'string' ? parseMarkdown(text) : text;
    const parsed = meta.passages === undefined ? plain : markLanguage(plain, meta.passages);
    const layout = spellLackingLetters(parsed, meta, (tree, about) =>
      layOut(tree, about, faces, theme, logo),
    );
    return {
      tree: parsed,
      bytes: writePdf(layout, meta, faces),
      pages: layout.pages.length,
      headings: layout.outline
        .filter(({ isLabel }) => !isLabel)
        .map(({ title, level, target, page }) => ({
          title,
          level,
          slug: target,
          page: page + 1,
        })),
    };
  };
  const print = async (text: string | DocumentTree, meta: PdfMeta): Promise<PrintedPdf> => {
    const begun = begin(text, meta);
    return { ...begun, bytes: await begun.bytes };
  };
  return { begin, print, render: async (text, meta) => begin(text, meta).bytes };
}

/** Renders one document; throws `MissingGlyphError` where the fonts lack a character and it is no draft. */
export async function renderPdf(markdown: string, meta: PdfMeta): Promise<Uint8Array> {
  const renderer = await createPdfRenderer();
  return renderer.render(markdown, meta);
}
