/** The only way for a value to reach Markdown: the escapers, and the structure that our own code builds around them. */
import { mdText, oneLine } from '../markdown/escape.js';

export * from '../markdown/escape.js';

/** Markdown that our own code built; the templates' escaping helper lets nothing else through unescaped. */
export class Markdown {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Handlebars asks for this instead of escaping for HTML. */
  toHTML(): string {
    return this.text;
  }

  toString(): string {
    return this.text;
  }
}

/** Marks text as built by our own code. */
export const markdown = (text: string): Markdown => new Markdown(text);

const statusSymbols = { met: '✓', failed: '✗', open: '○', review: '▲', muted: '–' } as const;

/** A verdict as symbol and word, bold: the PDF shows a cell of this kind in colour, and no value of a user can pose as one. */
export function mdStatus(status: keyof typeof statusSymbols, word: string): string {
  return `**${statusSymbols[status]} ${mdText(word)}**`;
}

/** A callout: a block quote whose first line names its kind. `body` is finished Markdown. */
export function mdCallout(kind: 'NOTE' | 'WARNING' | 'IMPORTANT', body: string): string {
  return [`[!${kind}]`, ...body.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** The charts that the layout can draw; `src/markdown/parse-chart.ts` reads them back. */
export type ChartKind =
  | 'bars'
  | 'log-bars'
  | 'timeline'
  | 'parts'
  | 'grid'
  | 'steps'
  | 'shares'
  | 'pairs';

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

/** A chart as a fence that reads as plain text: the title, then label, value and data of each row. Nothing is finished Markdown here; all is data. */
export function mdChart(kind: ChartKind, title: string, rows: readonly ChartRow[]): string {
  const lines = [
    chartText(title),
    ...rows.map(
      ({ label, shown, data, isMark }) =>
        `${isMark === true ? '= ' : ''}${[label, shown, data].map(chartText).join(' | ')}`,
    ),
  ];
  const longest = Math.max(2, ...[...lines.join('\n').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}chart ${kind}`, ...lines, fence].join('\n');
}

/** Text of one column: on one line, neither ending the column nor posing as a mark. */
function chartText(value: string): string {
  const line = oneLine(value).replace(/[\\|]/g, '\\$&').replace(/^=/, '\\=');
  return line === '' ? '—' : line;
}
