/** Charts as tables, for readers of Markdown that draw none. */
import { emphasis, paragraph, strong, table, text } from '../markdown/build.js';
import { printMarkdown } from '../markdown/print.js';
import { isToldInTable } from './told-in-table.js';

/** Each chart as a table of its rows, under its title, unless a table above it told them; a text without charts stays as it is. */
export function chartsAsTables(
  markdown: string,
  heads: { readonly item: string; readonly value: string } = { item: 'Item', value: 'Value' },
): string {
  return markdown.replace(
    /^(`{3,})chart [a-z-]+\n([\s\S]*?)\n\1$\n{0,2}/gm,
    (whole, _fence: string, inner: string, at: number) => {
      const [title = '', ...lines] = inner.split('\n');
      const rows = lines.map((row) => {
        const isMark = row.startsWith('= ');
        const [label = '', shown = ''] = (isMark ? row.slice(2) : row)
          .split(/(?<!\\) \| /)
          .map(unescaped);
        return { isMark, label, shown };
      });
      if (isToldInTable(markdown.slice(0, at), rows)) return '';
      const cells = rows.map(({ isMark, label, shown }) => [
        isMark ? emphasis(text(label)) : text(label),
        text(shown),
      ]);
      const end = whole.slice(whole.trimEnd().length);
      return `${printMarkdown([
        paragraph(strong(text(unescaped(title)))),
        table([heads.item, heads.value], cells),
      ])}${end}`;
    },
  );
}

/** Text of a chart without the marks that kept it in its column. */
const unescaped = (text: string): string => text.replace(/\\([\\|=])/g, '$1');
