/** Knows the paragraphs that name or announce what follows them. */
import { type Inline, plainText } from '../../markdown/tree.js';
import type { Theme } from '../theme.js';
import { statusOf } from './pill.js';

/** True for text all in bold that is no status: a caption, or the head of a row. */
export function isLabel(content: readonly Inline[], theme: Theme): boolean {
  let bold = false;
  for (const part of content) {
    if (part.kind !== 'text') continue;
    if (part.emphasis.startsWith('bold')) bold = true;
    else if (part.text.trim() !== '') return false;
  }
  return bold && statusOf(content, theme) === null;
}

/** True for a paragraph that ends with a colon. */
export function announces(content: readonly Inline[]): boolean {
  return plainText(content).trimEnd().endsWith(':');
}

/** True for a paragraph whose bold beginning ends with a colon, such as the name of a group before its list. */
export function opensWithLabel(content: readonly Inline[]): boolean {
  const plain = content.findIndex(
    (part) => part.kind !== 'text' || !part.emphasis.startsWith('bold'),
  );
  const bold = plain < 0 ? content : content.slice(0, plain);
  return bold.length > 0 && announces(bold);
}
