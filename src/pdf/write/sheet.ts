/** A page while it is being written. */
import type { PackedDocument, PdfkitPage } from './packed-document.js';

export interface Sheet {
  readonly page: PdfkitPage;
  /** The structure element of each marked content, in the order of their numbers. */
  readonly parents: unknown[];
  /** The operators so far. */
  readonly out: string[];
}

/** Begins the next page of the document. */
export function openSheet(doc: PackedDocument): Sheet {
  doc.addPage();
  const { page } = doc;
  const parents = doc.getStructParentTree().get(page.structParentTreeKey);
  return { page, parents, out: [] };
}
