/** A paper as a page of its own: the tree that its PDF is set from, in HTML. */
import type { DocumentTree } from '../markdown/tree.js';
import { htmlPage } from './page.js';
import { printTree } from './print-tree.js';
import type { PageWords } from './words.js';

/** What a page says of its paper beside the text. */
export interface PaperMeta {
  /** As the window shows it; a draft says there, too, that it is one. */
  readonly title: string;
  /** Model and version, behind the title. */
  readonly of: string;
  /** Under the title: of whom the paper is, in which version, on what ground. */
  readonly underTitle?: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** The fixed words in that language; English where they are left out. */
  readonly words?: PageWords | undefined;
  /** For no public reader. */
  readonly isInternal: boolean;
}

/** The text of `<document>.html`. */
export function paperHtml(tree: DocumentTree, meta: PaperMeta): string {
  const { language, isInternal, words } = meta;
  return htmlPage({
    ...{ language, isInternal, title: pageTitle(meta) },
    toTheText: words?.toTheText,
    main: printTree(tree, words, meta.underTitle),
  });
}

/** What the window is called: the paper, and the model that it is of. */
export function pageTitle({ title, of }: PaperMeta): string {
  return [title, of].filter((each) => each !== '').join(' – ');
}
