/** Lays tables: columns as wide as their texts need, a head that comes again on every page. */
import type { Block, Inline } from '../../markdown/tree.js';
import type { Theme } from '../theme.js';
import { isLabel } from './caption.js';
import type { Flow, Slice } from './flow.js';
import { type Fold, foldOf, layRows } from './folded-table.js';
import { heightOf } from './page-draft.js';
import { layCaption } from './paragraph-layout.js';
import type { BlockContext, BlockPlace } from './place.js';
import type { Prepared } from './prepare-text.js';
import { tableTexts } from './table-columns.js';
import type { TableGrid } from './table-grid.js';

type Table = Extract<Block, { kind: 'table' }>;

/** A head of more than this part of a page is not repeated. */
const tallestHead = 0.3;

/** A table of at most this part of a page stays whole. */
const keptWhole = 1 / 3;

/** So many rows of a longer table stand together at its two ends, where they are no taller than this part of a page. */
const rowsTogether = 3;
const togetherAtMost = 1 / 5;

/** True where the first cell of each row is its head: all are bold, or the cell above them is empty. */
function hasRowHeads({ head, rows }: Table, theme: Theme): boolean {
  if (head.length < 2 || rows.some(([first]) => first === undefined || first.length === 0)) {
    return false;
  }
  const isCrossTable = head[0]?.length === 0 && head.some((cell) => cell.length > 0);
  return isCrossTable || rows.every(([first = []]) => isLabel(first, theme));
}

/** A head above no rows heads nothing: its words are the one row of the table. */
function withRows(table: Table): Table {
  if (table.rows.length > 0) return table;
  return { ...table, head: table.head.map(() => []), rows: [table.head] };
}

/** Lays a table, with its caption if it has one. */
export function layTable(
  context: BlockContext,
  given: Table,
  caption: readonly Inline[] | null,
  place: BlockPlace,
  grid?: TableGrid,
): void {
  const { flow, structure, setting } = context;
  const { theme } = setting;
  const { page } = theme;
  const source = withRows(given);
  const texts =
    grid?.textsOf(context, source, place.width) ?? tableTexts(context, source, place.width);
  const fold = foldOf(texts, source.align, place);
  const table = structure.add('Table', place.node);
  if (caption === null) flow.space(theme.space.block);
  else layCaption(context, caption, place, table);
  const hasHead = source.head.some((cell) => cell.length > 0);
  const head = hasHead ? layHead(context, texts.head, fold, table) : null;
  const group = structure.add('TBody', table);
  const rowHeads = hasRowHeads(source, theme);
  const rule = { height: theme.tableLook.rowRule, color: theme.colours.line };
  const cellNode = (row: number, column: number): number =>
    rowHeads && column === 0
      ? structure.add('TH', row, { scope: 'Row' })
      : structure.add('TD', row);
  const starts: number[] = [];
  for (let at = 0; at < texts.rows.length; at += fold.places.length) {
    const beside = texts.rows.slice(at, at + fold.places.length).map((cells) => {
      const row = structure.add('TR', group);
      return { texts: cells, nodes: cells.map((_, column) => cellNode(row, column)) };
    });
    starts.push(flow.slices.length);
    layRows(context, beside, fold, null, { keepAll: false, head, rule });
  }
  keepRows(flow, starts, page.height - page.top - page.bottom);
  flow.space(theme.space.block + 2);
}

/** Keeps a small table whole, and some rows of a longer one together at each of its ends; `starts` are the first slices of the rows. */
function keepRows(flow: Flow, starts: readonly number[], full: number): void {
  const end = flow.slices.length;
  const heightBetween = (from: number, to: number): number => heightOf(flow.slices.slice(from, to));
  const keep = (from: number, to: number, most: number): boolean => {
    if (heightBetween(from, to) > full * most) return false;
    flow.keep(from, to - 1);
    return true;
  };
  const [first] = starts;
  if (first === undefined) return;
  if (keep(first, end, keptWhole)) return;
  for (let rows = rowsTogether; rows > 1; rows -= 1) {
    if (keep(first, starts[rows] ?? end, togetherAtMost)) break;
  }
  for (let rows = rowsTogether; rows > 1; rows -= 1) {
    if (keep(starts[starts.length - rows] ?? first, end, togetherAtMost)) break;
  }
}

/** Lays the head on its ground; returns the slices that a following page repeats, or null where they are too tall for that. */
function layHead(
  context: BlockContext,
  texts: readonly Prepared[],
  fold: Fold,
  table: number,
): Slice[] | null {
  const { flow, structure } = context;
  const { colours, tableLook, page } = context.setting.theme;
  const row = structure.add('TR', structure.add('THead', table));
  const heads = texts.map(() => structure.add('TH', row, { scope: 'Column' }));
  const first = flow.slices.length;
  const rows = fold.places.map((_, index) => ({ texts, nodes: index === 0 ? heads : null }));
  layRows(context, rows, fold, colours.headGround, {
    keepAll: true,
    head: null,
    rule: { height: tableLook.headRule, color: colours.accent },
  });
  const slices = flow.slices.slice(first).map((slice) => ({ ...slice, space: 0 }));
  return heightOf(slices) > (page.height - page.top - page.bottom) * tallestHead ? null : slices;
}
