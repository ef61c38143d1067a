/** Checks tables: heads say what they head, and rows are equally wide with spans counted. */
import { attributeOf } from './attributes.js';
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { textOfName } from './pdf-value.js';
import type { StructureElement, StructureTree } from './read-structure.js';

const scopes = ['Row', 'Column', 'Both'];
const widest = 1000;

/** Reports table heads without scope and tables with a ragged edge. */
export function checkTables(pdf: PdfObjects, tree: StructureTree, report: Report): void {
  for (const element of tree.elements) {
    if (element.type === 'TH') {
      const scope = attributeOf(pdf, element.dict, 'Table', 'Scope');
      if (!scopes.includes(textOfName(scope))) {
        const page = element.contents[0]?.page ?? null;
        report('structure/table-heads', 'A head of a table has no scope', page);
      }
    }
    if (element.type === 'Table') checkRows(pdf, element, report);
  }
}

function rowsOf(table: StructureElement): StructureElement[] {
  return table.kids.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : kid.type === 'Caption' ? [] : kid.kids,
  );
}

function checkRows(pdf: PdfObjects, table: StructureElement, report: Report): void {
  const span = (cell: StructureElement, key: string): number => {
    const value = attributeOf(pdf, cell.dict, 'Table', key);
    return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), widest) : 1;
  };
  const widths = new Set<number>();
  /** For cells of rows above that reach down: how wide they are, how many rows they still cover. */
  let reaching: { width: number; rows: number }[] = [];
  for (const row of rowsOf(table)) {
    let width = reaching.reduce((sum, cell) => sum + cell.width, 0);
    const left = reaching.map((cell) => ({ ...cell, rows: cell.rows - 1 }));
    for (const cell of row.kids) {
      const columns = span(cell, 'ColSpan');
      const rows = span(cell, 'RowSpan');
      width += columns;
      if (rows > 1) left.push({ width: columns, rows: rows - 1 });
    }
    widths.add(width);
    reaching = left.filter((cell) => cell.rows > 0);
  }
  if (widths.size !== 1 || widths.has(0)) {
    const page = rowsOf(table)[0]?.kids[0]?.contents[0]?.page ?? null;
    report(
      'structure/table-rows',
      `The rows of a table are ${[...widths].join(', ') || 'no'} cells wide`,
      page,
    );
  }
}
