/** Tells the widths of table columns in the PDF, as parts of the whole, for other prints of one tree. */
import type { Block } from '../markdown/tree.js';
import { loadTypefaces } from './font/load-typefaces.js';
import { lineWidth } from './layout/document-context.js';
import { Structure } from './layout/structure.js';
import { tableColumns, tableTexts } from './layout/table-columns.js';
import { tableGrid } from './layout/table-grid.js';
import { defaultTheme, type Theme } from './theme.js';

type Table = Extract<Block, { kind: 'table' }>;

/** The widths of the columns of a table of one document, as parts of the whole. */
type TableWidths = (table: Table) => readonly number[];

/** Opens the typefaces once, and measures the tables of one document after the other. */
export function openTableWidths(
  theme: Theme = defaultTheme,
): (blocks: readonly Block[]) => TableWidths {
  const context = {
    setting: { theme, faces: loadTypefaces(), missing: new Set<number>() },
    structure: new Structure(),
    known: () => true,
    marked: new Set<number>(),
  };
  const total = lineWidth(theme);
  return (blocks) => {
    const grid = tableGrid(context, blocks);
    return (table) => {
      const { widths } =
        grid(table, total)?.columns ??
        tableColumns(tableTexts(context, table, total), table.align, total);
      return widths.map((each) => each / total);
    };
  };
}
