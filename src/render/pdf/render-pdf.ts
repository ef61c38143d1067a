/** Markdown to PDF: the door of this folder. */
import type { PdfMeta } from './pdf-meta.js';

export { MissingGlyphError } from './missing-glyph-error.js';
export type { Attachment, IdentityLine, PdfMeta } from './pdf-meta.js';

/** A PDF and the number of pages that were laid out for it. */
export interface PrintedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** A renderer with its fonts open, for several documents. */
export interface PdfRenderer {
  render(markdown: string, meta: PdfMeta): Promise<Uint8Array>;
  /** Renders and counts, for a caller who checks the result. */
  print(markdown: string, meta: PdfMeta): Promise<PrintedPdf>;
}

/** Loads the libraries and prepares the fonts once. */
export async function createPdfRenderer(): Promise<PdfRenderer> {
  const [{ parseMarkdown }, { loadTypefaces }, { layOut }, { writePdf }] = await Promise.all([
    import('./markdown/parse-markdown.js'),
    import('./font/load-typefaces.js'),
    import('./layout/lay-out.js'),
    import('./pdf/adapter.js'),
  ]);
  const faces = loadTypefaces();
  const print = async (markdown: string, meta: PdfMeta): Promise<PrintedPdf> => {
    const layout = layOut(parseMarkdown(markdown), meta, faces);
    return { bytes: writePdf(layout, meta, faces), pages: layout.pages.length };
  };
  return { print, render: async (markdown, meta) => (await print(markdown, meta)).bytes };
}

/** Renders one document; throws `MissingGlyphError` where the fonts lack a character. */
export async function renderPdf(markdown: string, meta: PdfMeta): Promise<Uint8Array> {
  const renderer = await createPdfRenderer();
  return renderer.render(markdown, meta);
}
