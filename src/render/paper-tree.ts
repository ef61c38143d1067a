/** A paper as the tree that every print but Markdown is set from. */
import { parseMarkdown } from '../markdown/parse-markdown.js';
import type { DocumentTree } from '../markdown/tree.js';
import type { RenderedDocument } from './render-document.js';

/** Without the line under the title, which a layout sets itself. */
export function paperTree({
  frame,
  subject,
}: Pick<RenderedDocument, 'frame' | 'subject'>): DocumentTree {
  return parseMarkdown(withoutLine(frame.text, subject), frame.held);
}

/** The text of a paper without the line under its title. */
export function withoutLine(text: string, subject: string): string {
  const line = `\n\n${subject}\n\n`;
  const at = text.indexOf(line);
  return at < 0 ? text : `${text.slice(0, at)}\n\n${text.slice(at + line.length)}`;
}

/** A tree with that line below its title again, for a page that has no head of its own. */
export function withLine(tree: DocumentTree, subject: string): DocumentTree {
  const [title, ...blocks] = tree.blocks;
  if (title?.kind !== 'heading' || subject === '') return tree;
  return { ...tree, blocks: [title, ...parseMarkdown(subject).blocks, ...blocks] };
}
