/** Markdown whose tables fit the column of a hub: ticks share one column, and what is still too wide becomes labels and values. */
import { separator } from '../markdown/escape.js';

/** A hub shows about so many columns, and so many letters side by side, before a reader has to scroll. */
export const widest = { columns: 5, letters: 88 } as const;

/** A table as its finished cells. */
interface Cells {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const tick = '✓';
const noTick = '–';

/** Rewrites each table that is too wide; a dot grid, whose cells are single signs, is never touched. */
export function narrowTables(markdown: string, forReaders = 'For'): string {
  return markdown.replace(/(?:^\| .*\|$\n?){2,}/gm, (source) => {
    const table = cellsOf(source.trimEnd());
    if (table === null || fits(table) || isGrid(table)) return source;
    const folded = withTicksFolded(table, forReaders);
    const end = source.endsWith('\n') ? '\n' : '';
    return `${fits(folded) ? spelled(folded) : asBlocks(folded)}${end}`;
  });
}

/** The cells of a table, or null for lines that are none. */
function cellsOf(source: string): Cells | null {
  const [head, rule, ...rows] = source.split('\n').map((line) =>
    line
      .replace(/^\|\s?/, '')
      .replace(/\s?\|$/, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  if (head === undefined || !rule?.every((cell) => /^:?-+:?$/.test(cell))) return null;
  return { head, rows };
}

/** A cell as it is seen: without marks, and the words of a link alone. */
function seen(cell: string): string {
  return cell
    .replace(/<br>/g, ' ')
    .replaceAll(separator, '')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\[((?:\\.|[^[\]\\])*)\]\([^)\s]*\)/g, '$1')
    .replace(/<((?:https?|mailto):[^>]*)>/g, '$1')
    .replace(/[`*]/g, '')
    .replace(/\\(?=\W)/g, '');
}

/** Where a browser may end a line: at blanks, and in an address after a slash or a hyphen. */
const breaks = /\s+|(?<=[/-])(?=\p{L})/u;

/** How many letters a table needs side by side: the longest word of each column. */
function lettersAcross({ head, rows }: Cells): number {
  const longest = head.map((_, column) =>
    Math.max(
      ...[head, ...rows].flatMap((row) =>
        seen(row[column] ?? '')
          .split(breaks)
          .map(({ length }) => length),
      ),
    ),
  );
  return longest.reduce((sum, length) => sum + length, 0);
}

function fits(table: Cells): boolean {
  return table.head.length <= widest.columns && lettersAcross(table) <= widest.letters;
}

const isSign = (cell: string): boolean => [...seen(cell).trim()].length <= 1;

function isGrid({ rows }: Cells): boolean {
  return rows.length > 0 && rows.every(([, ...cells]) => cells.every(isSign));
}

/** The last columns, where they hold only ticks, as one that names the ticked heads. */
function withTicksFolded(table: Cells, forReaders: string): Cells {
  const { head, rows } = table;
  const isTicks = (column: number): boolean =>
    rows.length > 0 && rows.every((row) => [tick, noTick].includes(row[column] ?? ''));
  let from = head.length;
  while (from > 1 && isTicks(from - 1)) from -= 1;
  if (head.length - from < 2) return table;
  const names = (row: readonly string[]): string =>
    head.filter((_, column) => column >= from && row[column] === tick).join(', ') || noTick;
  return {
    head: [...head.slice(0, from), forReaders],
    rows: rows.map((row) => [...row.slice(0, from), names(row)]),
  };
}

function spelled({ head, rows }: Cells): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Each row under its first cell, with the others as a list of labels and values. */
function asBlocks({ head, rows }: Cells): string {
  return rows
    .map(([first = '', ...others]) => {
      const named = /\p{L}/u.test(first.replace(/<br>/g, ''));
      const bare = /^\*\*((?:(?!\*\*).)*)\*\*$/.exec(first)?.[1] ?? first;
      const lead = `**${head[0] === '' ? '' : `${head[0]}: `}${bare}**`;
      const cells = named ? others : [first, ...others];
      const labels = named ? head.slice(1) : head;
      const lines = cells.flatMap((cell, index) =>
        cell === '' ? [] : [`- ${labels[index] ?? ''}: ${cell}`],
      );
      return named ? `${lead}\n\n${lines.join('\n')}` : lines.join('\n');
    })
    .join('\n\n');
}
