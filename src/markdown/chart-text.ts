/** The text inside the fence of a chart: its title, then label, value and data of each row. */
import { oneLine } from './escape.js';
import type { Chart, ChartEntry } from './tree.js';

/** One line of a chart. */
export interface ChartRow {
  readonly label: string;
  /** The value as a reader sees it. */
  readonly shown: string;
  /** The value as data: a number (`<=` before an upper bound), an ISO day, a count (`7 #3` in the third colour, `7 #0` in the background), a step, or `+name -name` for a grid. */
  readonly data: string;
  /** True for a threshold or another line to compare with. */
  readonly isMark?: boolean;
}

/** Title and rows as lines; nothing here is finished Markdown, all is data. */
export function chartText(title: string, rows: readonly ChartRow[]): string {
  return [
    column(title),
    ...rows.map(
      ({ label, shown, data, isMark }) =>
        `${isMark === true ? '= ' : ''}${[label, shown, data].map(column).join(' | ')}`,
    ),
  ].join('\n');
}

/** The same of a chart that was read. */
export function textOfChart({ chart, title, entries, thresholds }: Chart): string {
  const row = (entry: ChartEntry, isMark: boolean): ChartRow => ({
    ...{ label: entry.label, shown: entry.shown, data: dataOf(chart, entry), isMark },
  });
  return chartText(title, [
    ...entries.map((entry) => row(entry, false)),
    ...thresholds.map((entry) => row(entry, true)),
  ]);
}

function dataOf(
  chart: Chart['chart'],
  { value, beside, isBound, tone, places }: ChartEntry,
): string {
  switch (chart) {
    case 'timeline':
      return new Date(value * 86_400_000).toISOString().slice(0, 10);
    case 'grid':
      return places.map(({ name, isTaken }) => `${isTaken ? '+' : '-'}${name}`).join(' ');
    case 'pairs':
      return `${value} ${beside ?? 0}`;
    case 'parts':
      return tone === null ? String(value) : `${value} #${tone}`;
    default:
      return `${isBound ? '<=' : ''}${value}`;
  }
}

/** Text of one column: on one line, neither ending the column nor posing as a mark. */
function column(value: string): string {
  const line = oneLine(value).replace(/[\\|]/g, '\\$&').replace(/^=/, '\\=');
  return line === '' ? '—' : line;
}
