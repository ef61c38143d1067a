/** The only way for a value to reach Markdown: the escapers, and the structure that our own code builds around them. */
import { chart } from '../markdown/build.js';
import type { ChartRow } from '../markdown/chart-text.js';
import { mdText } from '../markdown/escape.js';
import { printMarkdown } from '../markdown/print.js';
import { type ChartKind, type Status, statusSymbols } from '../markdown/tree.js';

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

/** A verdict as symbol and word, bold: the PDF shows a cell of this kind in colour, and no value of a user can pose as one. */
export function mdStatus(status: Status, word: string): string {
  return `**${statusSymbols[status]} ${mdText(word)}**`;
}

/** A callout: a block quote whose first line names its kind. `body` is finished Markdown. */
export function mdCallout(kind: 'NOTE' | 'WARNING' | 'IMPORTANT', body: string): string {
  return [`[!${kind}]`, ...body.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

export type { ChartRow } from '../markdown/chart-text.js';
export type { ChartKind } from '../markdown/tree.js';

/** A chart as a fence that reads as plain text: the title, then label, value and data of each row. Nothing is finished Markdown here; all is data. */
export function mdChart(kind: ChartKind, title: string, rows: readonly ChartRow[]): string {
  return printMarkdown([chart(kind, title, rows)]);
}
