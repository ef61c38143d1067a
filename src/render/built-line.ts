/** One line of finished Markdown as a line of the tree. */
import { type Line, text } from '../markdown/build.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';

/** What is no one paragraph becomes text. */
export function builtLine(markdown: string): Line {
  const [first] = parseMarkdown(markdown).blocks;
  return first?.kind === 'paragraph' ? first.content : text(markdown);
}
