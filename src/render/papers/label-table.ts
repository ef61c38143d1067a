/** A table of labels and values, from rows that may be empty. */
import { type Line, strong, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';

/** One row: its label as plain text, and its value; an empty value leaves the row out. */
export type LabelRow = readonly [label: string, value: Line];

/** The table, or nothing where no row has a value. */
export function labelTable(
  heads: readonly [string, string],
  rows: readonly LabelRow[],
): readonly Block[] {
  const filled = rows.filter(([, value]) => value.length > 0);
  if (filled.length === 0) return [];
  return [
    table(
      heads,
      filled.map(([label, value]) => [strong(text(label)), value]),
    ),
  ];
}
