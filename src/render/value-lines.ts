/** One stated value as a line of the tree, in the way that its kind is read. */
import { type Line, link, listed, text } from '../markdown/build.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import { inline, type ValueKind } from './values.js';

/** Lists are enumerated; what `values.ts` spells as Markdown is read back. */
export function valueLine(value: unknown, kind: ValueKind = 'text', unit = ''): Line {
  if (Array.isArray(value)) return listed(value.map((each) => valueLine(each, kind, unit)));
  if (typeof value === 'string' && kind === 'link') return link(value);
  if (typeof value === 'string' && kind === 'text' && !value.includes('@')) return text(value);
  return builtLine(inline(value, kind, unit));
}

/** One line of finished Markdown as a line of the tree. */
export function builtLine(markdown: string): Line {
  const [first] = parseMarkdown(markdown).blocks;
  return first?.kind === 'paragraph' ? first.content : text(markdown);
}
