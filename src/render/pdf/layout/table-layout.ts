/** Lays tables: columns as wide as their texts need, a head that comes again on every page. */
import type { Block, Inline } from '../markdown/ast.js';
import type { Theme } from '../theme.js';
import { isLabel } from './caption.js';
import type { Box, Slice } from './flow.js';
import { heightOf } from './page-draft.js';
import { layCaption } from './paragraph-layout.js';
import type { BlockContext, Place } from './place.js';
import type { Prepared } from './prepare-text.js';
import { type Columns, tableColumns, tableTexts } from './table-columns.js';
import { layRow } from './table-row.js';

type Table = Extract<Block, { kind: 'table' }>;

/** A head of more than this part of a page is not repeated. */
const tallestHead = 0.3;

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
  const { flow, structure, setting } = context;
  const { theme } = setting;
  const texts = tableTexts(context, source, place.width);
  const columns = tableColumns(texts, source.align, place.width);
  const table = structure.add('Table', place.node);
  if (caption === null) flow.space(theme.space.block);
  else layCaption(context, caption, place, table);
  const hasHead = source.head.some((cell) => cell.length > 0);
  const head = hasHead ? layHead(context, texts.head, columns, place, table) : null;
  if (texts.rows.length > 0) {
    const group = structure.add('TBody', table);
    const rowHeads = hasRowHeads(source, theme);
    const rule = { height: theme.tableLook.rowRule, color: theme.colours.line };
    for (const cells of texts.rows) {
      const row = structure.add('TR', group);
      const nodes = cells.map((_, column) =>
        rowHeads && column === 0
          ? structure.add('TH', row, { scope: 'Row' })
          : structure.add('TD', row),
      );
      layRow(context, cells, nodes, columns, place, { keepAll: false, head, rule });
    }
  }
  flow.space(theme.space.block + 2);
}

/** Lays the head on its ground; returns the slices that a following page repeats, or null where they are too tall for that. */
function layHead(
  context: BlockContext,
  texts: readonly Prepared[],
  columns: Columns,
  place: Place,
  table: number,
): Slice[] | null {
  const { flow, structure } = context;
  const { colours, tableLook, page } = context.setting.theme;
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
  const slices = flow.slices.slice(first).map((slice) => ({ ...slice, space: 0 }));
  return heightOf(slices) > (page.height - page.top - page.bottom) * tallestHead ? null : slices;
}
