/** Charts as tables, for readers of Markdown that draw none. */
import { emphasis, paragraph, strong, table, text } from '../markdown/build.js';
import { printMarkdown } from '../markdown/print.js';

/** Each chart as a table of its rows, under its title; a text without charts stays as it is. */
export function chartsAsTables(
  markdown: string,
  heads: { readonly item: string; readonly value: string } = { item: 'Item', value: 'Value' },
): string {
  return markdown.replace(
    /^(`{3,})chart [a-z-]+\n([\s\S]*?)\n\1$/gm,
    (_, _fence: string, inner: string) => {
      const [title = '', ...rows] = inner.split('\n');
      const cells = rows.map((row) => {
        const isMark = row.startsWith('= ');
        const [label = '', shown = ''] = (isMark ? row.slice(2) : row)
          .split(/(?<!\\) \| /)
          .map(unescaped);
        return [isMark ? emphasis(text(label)) : text(label), text(shown)];
      });
      return printMarkdown([
        paragraph(strong(text(unescaped(title)))),
        table([heads.item, heads.value], cells),
      ]);
    },
  );
}

/** Text of a chart without the marks that kept it in its column. */
const unescaped = (text: string): string => text.replace(/\\([\\|=])/g, '$1');
