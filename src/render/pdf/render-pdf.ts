/** Markdown to PDF: the door of this folder. */
import type { PdfMeta } from './pdf-meta.js';

export { MissingGlyphError } from './missing-glyph-error.js';
export type { Attachment, IdentityLine, PdfMeta } from './pdf-meta.js';

/** A renderer with its fonts open, for several documents. */
export interface PdfRenderer {
  render(markdown: string, meta: PdfMeta): Promise<Uint8Array>;
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
  return {
    render: async (markdown, meta) =>
      writePdf(layOut(parseMarkdown(markdown), meta, faces), meta, faces),
  };
}

/** Renders one document; throws `MissingGlyphError` where the fonts lack a character. */
export async function renderPdf(markdown: string, meta: PdfMeta): Promise<Uint8Array> {
  const renderer = await createPdfRenderer();
  return renderer.render(markdown, meta);
}
