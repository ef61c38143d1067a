/** One column grid for a document: tables with the same heads, and tables of labels and values without heads, share their columns. */
import type { Block, Inline } from '../../markdown/tree.js';
import { plainText } from '../../markdown/tree.js';
import { isLabel } from './caption.js';
import type { TextContext } from './place.js';
import {
  type TableColumns,
  type TableTexts,
  tableColumns,
  tableTexts,
  textsOfRows,
} from './table-columns.js';

type Table = Extract<Block, { kind: 'table' }>;

/** A table of the document with the columns that it shares with others. */
export interface GridTable {
  readonly texts: TableTexts;
  readonly columns: TableColumns;
}

/** Finds the shared columns of a table at a width; null where no other table is like it. */
export type TableGrid = (table: Table, width: number) => GridTable | null;

/** The grid of the tables that stand in no other block. */
export function tableGrid(context: TextContext, blocks: readonly Block[]): TableGrid {
  const groups = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.kind !== 'table' || block.rows.length === 0) continue;
    const kind = kindOf(block, context);
    groups.set(kind, [...(groups.get(kind) ?? []), block]);
  }
  const found = new Map<Table, GridTable>();
  return (table, width) => {
    const group = groups.get(kindOf(table, context)) ?? [];
    if (group.length < 2 || !group.includes(table)) return null;
    if (!found.has(table)) place(context, group, width, found);
    return found.get(table) ?? null;
  };
}

/** What tables have in common that share their columns: the words of their heads; without any, that their first column names the second. */
function kindOf({ head, rows }: Table, { setting }: TextContext): string {
  const named = (cell: readonly Inline[] = []): boolean => isLabel(cell, setting.theme);
  const words = head.map((cell) => plainText(cell));
  const isSilent = words.every((each) => each === '');
  if (isSilent && head.length === 2 && rows.every(([first]) => named(first)))
    return 'labels and values';
  return JSON.stringify(words);
}

/** Measures the rows of all tables as those of one. */
function place(
  context: TextContext,
  group: readonly Table[],
  width: number,
  found: Map<Table, GridTable>,
): void {
  const [first] = group;
  if (first === undefined) return;
  const whole = tableTexts(context, { ...first, rows: group.flatMap(({ rows }) => rows) }, width);
  const columns = tableColumns(whole, first.align, width);
  let from = 0;
  for (const table of group) {
    const rows = whole.rows.slice(from, from + table.rows.length);
    from += table.rows.length;
    found.set(table, {
      texts: textsOfRows(whole, rows),
      columns: { ...columns, align: table.align },
    });
  }
}
