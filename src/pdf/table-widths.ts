/** Tells the widths of table columns in the PDF, as parts of the whole, for other prints of one tree. */
import type { Block } from '../markdown/tree.js';
import { loadTypefaces } from './font/load-typefaces.js';
import { lineWidth } from './layout/document-context.js';
import { Structure } from './layout/structure.js';
import { tableColumns, tableTexts } from './layout/table-columns.js';
import { defaultTheme, type Theme } from './theme.js';

type Table = Extract<Block, { kind: 'table' }>;

/** Opens the typefaces once, and measures one table after the other. */
export function openTableWidths(theme: Theme = defaultTheme): (table: Table) => readonly number[] {
  const context = {
    setting: { theme, faces: loadTypefaces(), missing: new Set<number>() },
    structure: new Structure(),
    known: () => true,
    marked: new Set<number>(),
  };
  const total = lineWidth(theme);
  return (table) => {
    const { widths } = tableColumns(tableTexts(context, table, total), table.align, total);
    return widths.map((each) => each / total);
  };
}
