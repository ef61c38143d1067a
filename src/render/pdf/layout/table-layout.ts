/** Lays tables: columns as wide as their texts need, a head that comes again on every page. */
import type { Align, Block, Cell, Inline } from '../markdown/ast.js';
import type { FontKey, Theme } from '../theme.js';
import { isLabel } from './caption.js';
import { type ColumnNeed, columnWidths } from './column-widths.js';
import type { Box, Slice } from './flow.js';
import { layCaption } from './paragraph-layout.js';
import type { BlockContext, Place } from './place.js';
import { type Prepared, prepareText } from './prepare-text.js';
import { type Columns, layRow } from './table-row.js';
import { plainStyle } from './text-style.js';

type Table = Extract<Block, { kind: 'table' }>;

/** The column that takes the space which no text needs: the last, or the widest where the last holds figures. */
function growing(align: readonly Align[], needs: readonly ColumnNeed[]): number {
  const last = needs.length - 1;
  if (align[last] !== 'right') return last;
  return needs.reduce(
    (best, { widest }, at) => (widest > (needs[best]?.widest ?? 0) ? at : best),
    0,
  );
}

/** What each column needs for the texts of all rows. */
function columnNeeds(rows: readonly (readonly Prepared[])[], padding: number): ColumnNeed[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    let narrowest = 0;
    let widest = 0;
    for (const row of rows) {
      narrowest = Math.max(narrowest, row[column]?.narrowest ?? 0);
      widest = Math.max(widest, row[column]?.widest ?? 0);
    }
    return { narrowest: narrowest + padding, widest: widest + padding };
  });
}

/** True where the first cell of each row is its head: all are bold, or the cell above them is empty. */
function hasRowHeads({ head, rows }: Table, theme: Theme): boolean {
  if (head.length < 2 || rows.some(([first]) => first === undefined || first.length === 0)) {
    return false;
  }
  const isCrossTable = head[0]?.length === 0 && head.some((cell) => cell.length > 0);
  return isCrossTable || rows.every(([first = []]) => isLabel(first, theme));
}

/** Lays a table, with its caption if it has one. */
export function layTable(
  context: BlockContext,
  source: Table,
  caption: readonly Inline[] | null,
  place: Place,
): void {
  const { head, rows, align } = source;
  const { flow, structure, setting } = context;
  const { theme } = setting;
  const prepare = (cell: Cell, font: FontKey): Prepared => {
    const style = plainStyle(font, theme.table.size, theme.colours.ink);
    return prepareText(cell, style, setting, context.known);
  };
  const headTexts = head.map((cell) => prepare(cell, 'semibold'));
  const rowTexts = rows.map((row) =>
    head.map((_, column) => prepare(row[column] ?? [], 'regular')),
  );
  const needs = columnNeeds([headTexts, ...rowTexts], theme.tableLook.padX * 2);
  const columns = { widths: columnWidths(needs, place.width, growing(align, needs)), align };
  const table = structure.add('Table', place.node);
  if (caption === null) flow.space(theme.space.block);
  else layCaption(context, caption, place, table);
  const hasHead = head.some((cell) => cell.length > 0);
  const headSlices = hasHead ? layHead(context, headTexts, columns, place, table) : null;
  if (rowTexts.length > 0) {
    const group = structure.add('TBody', table);
    const rowHeads = hasRowHeads(source, theme);
    for (const texts of rowTexts) {
      const row = structure.add('TR', group);
      const nodes = texts.map((_, column) =>
        rowHeads && column === 0
          ? structure.add('TH', row, { scope: 'Row' })
          : structure.add('TD', row),
      );
      layRow(context, texts, nodes, columns, place, {
        keepAll: false,
        head: headSlices,
        rule: { height: theme.tableLook.rowRule, color: theme.colours.line },
      });
    }
  }
  flow.space(theme.space.block + 2);
}

/** Lays the head on its ground; returns the slices that a following page repeats. */
function layHead(
  context: BlockContext,
  texts: readonly Prepared[],
  columns: Columns,
  place: Place,
  table: number,
): Slice[] {
  const { flow, structure } = context;
  const { colours, tableLook } = context.setting.theme;
  const row = structure.add('TR', structure.add('THead', table));
  const nodes = texts.map(() => structure.add('TH', row, { scope: 'Column' }));
  const box: Box = { x: place.x, width: place.width, color: colours.headGround, bar: null };
  const first = flow.slices.length;
  const inner = { ...place, boxes: [...place.boxes, box] };
  layRow(context, texts, nodes, columns, inner, {
    keepAll: true,
    head: null,
    rule: { height: tableLook.headRule, color: colours.accent },
  });
  return flow.slices.slice(first).map((slice) => ({ ...slice, space: 0 }));
}
