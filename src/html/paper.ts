/** A paper as a page of its own: the tree that its PDF is set from, in HTML. */
import type { DocumentTree } from '../render/pdf/markdown/ast.js';
import { type PdfMeta, windowTitle } from '../render/pdf/pdf-meta.js';
import { htmlPage } from './page.js';
import { printTree } from './print-tree.js';

/** The text of `<document>.html`; `isInternal` where it is for no public reader. */
export function paperHtml(
  tree: DocumentTree,
  meta: Pick<PdfMeta, 'title' | 'draft' | 'language' | 'footer'>,
  isInternal: boolean,
): string {
  const title = [windowTitle(meta), meta.footer].filter((each) => each !== '').join(' – ');
  return htmlPage({ language: meta.language, title, isInternal, main: printTree(tree) });
}
