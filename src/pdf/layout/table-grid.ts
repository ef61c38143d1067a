/** Tables of one document that have the same heads share their columns, so that its edges stand on one grid. */
import { type Block, plainText } from '../../markdown/tree.js';
import { linesOfRows } from './balance-columns.js';
import type { TextContext } from './place.js';
import { type TableTexts, tableColumns, tableTexts, textsAt } from './table-columns.js';

type Table = Extract<Block, { kind: 'table' }>;

/** Tables of more rows together are lists of data: what one of them needs says nothing of the next. */
const mostRows = 120;

/** What common edges may cost: so many lines of all tables together. */
const fewLines = 2;

/** The columns that some tables share, worked out when the first of them is laid; none where that would cost many lines. */
export class TableGrid {
  private made: { readonly total: number; readonly texts: TableTexts } | null = null;
  private readonly tables: readonly Table[];

  constructor(tables: readonly Table[]) {
    this.tables = tables;
  }

  /** The texts of one of the tables at the size that all have, with the widths of the shared columns; null where none are. */
  textsOf(context: TextContext, table: Table, total: number): TableTexts | null {
    const { texts } = this.at(context, total);
    if (texts.shared === undefined) return null;
    const scale = texts.look.size / context.setting.theme.table.size;
    return { ...textsAt(context, table, scale), shared: texts.shared };
  }

  private at(context: TextContext, total: number) {
    if (this.made?.total !== total) {
      const [first] = this.tables;
      const rows = this.tables.flatMap((table) => table.rows);
      const whole = { ...(first as Table), rows };
      const texts = tableTexts(context, whole, total);
      const { widths } = tableColumns(texts, whole.align, total);
      const apart = this.tables.reduce((sum, table) => sum + ownLines(context, table, total), 0);
      const isCheap = linesAt(texts, widths) <= apart + fewLines;
      this.made = { total, texts: { ...texts, shared: isCheap ? widths : undefined } };
    }
    return this.made;
  }
}

const linesAt = ({ rows, padX }: TableTexts, widths: readonly number[]): number =>
  linesOfRows(rows, widths, padX * 2);

function ownLines(context: TextContext, table: Table, total: number): number {
  const texts = tableTexts(context, table, total);
  return linesAt(texts, tableColumns(texts, table.align, total).widths);
}

/** The grids of the tables that stand beside each other in a list of blocks; a table that is like no other has none. */
export function tableGrids(blocks: readonly Block[]): ReadonlyMap<Block, TableGrid> {
  const alike = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.kind !== 'table' || block.head.length < 2 || block.rows.length === 0) continue;
    const heads = block.head.map(plainText);
    if (heads.every((head) => head === '')) continue;
    const key = JSON.stringify([heads, block.align]);
    alike.set(key, [...(alike.get(key) ?? []), block]);
  }
  return new Map(
    [...alike.values()].flatMap((tables): (readonly [Block, TableGrid])[] => {
      const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
      if (tables.length < 2 || rows > mostRows) return [];
      const grid = new TableGrid(tables);
      return tables.map((table) => [table, grid]);
    }),
  );
}
