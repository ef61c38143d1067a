/** A table of labels and values, from rows that may be empty. */
import { mdTable, mdText } from '../markdown.js';

/** One row: its label as plain text, and its value as finished Markdown; an empty value leaves the row out. */
export type LabelRow = readonly [label: string, value: string];

/** The table, or nothing where no row has a value. */
export function labelTable(heads: readonly [string, string], rows: readonly LabelRow[]): string {
  const filled = rows.filter(([, value]) => value !== '');
  if (filled.length === 0) return '';
  return mdTable(
    heads,
    filled.map(([label, value]) => [`**${mdText(label)}**`, value]),
  );
}
