/** Sets rows of long narrow tables side by side, so that they do not leave most of their pages empty. */
import type { Align } from '../../markdown/tree.js';
import { Flow, type Slice } from './flow.js';
import { artifact } from './page.js';
import type { BlockContext, BlockPlace } from './place.js';
import type { Prepared } from './prepare-text.js';
import { type TableColumns, type TableTexts, tableColumns } from './table-columns.js';
import { layRow, type RowLook } from './table-row.js';

const gutter = 20;
const leastRows = 9;
const mostFolds = 4;

/** The places of the rows that stand side by side, one in most tables, and the columns of each. */
export interface Fold {
  readonly places: readonly BlockPlace[];
  readonly columns: TableColumns;
}

/** A row that stands beside others; one that is repeated for the eye has no nodes. */
export interface FoldedRow {
  readonly texts: readonly Prepared[];
  readonly nodes: readonly number[] | null;
}

/** Shares the width of a table among as many rows as fit beside each other, where there are many and all are short; else the columns are its own, or those that it shares. */
export function foldOf(
  texts: TableTexts,
  align: readonly Align[],
  place: BlockPlace,
  shared?: TableColumns,
): Fold {
  const { needs, look, padX, head, rows } = texts;
  const natural = needs.reduce((sum, { widest }) => sum + widest, 0);
  const room = Math.floor((place.width + gutter) / (natural + gutter));
  const isPlain = [head, ...rows].every((row) => row.every(isOneLine));
  const folds = rows.length < leastRows || !isPlain ? 1 : Math.min(mostFolds, room);
  if (folds <= 1)
    return { places: [place], columns: shared ?? tableColumns(texts, align, place.width) };
  const width = (place.width - gutter * (folds - 1)) / folds;
  const widths = needs.map(({ widest }, column) =>
    column === needs.length - 1 ? widest + width - natural : widest,
  );
  const places = Array.from({ length: folds }, (_, index) => ({
    ...place,
    x: place.x + index * (width + gutter),
    width,
  }));
  return { places, columns: { widths, align, look, padX } };
}

function isOneLine({ atoms }: Prepared): boolean {
  return atoms.every(({ breakAfter }) => !breakAfter);
}

/** Lays rows side by side, on a ground of a colour or on none. */
export function layRows(
  context: BlockContext,
  rows: readonly FoldedRow[],
  { places, columns }: Fold,
  ground: string | null,
  look: RowLook,
): void {
  const lay = (flow: Flow, index: number): void => {
    const [row, place] = [rows[index], places[index]];
    if (row === undefined || place === undefined) return;
    const { x, width, boxes } = place;
    const within =
      ground === null
        ? place
        : { ...place, boxes: [...boxes, { x, width, color: ground, bar: null }] };
    const nodes = row.nodes ?? row.texts.map(() => artifact);
    layRow({ ...context, flow }, row.texts, nodes, columns, within, look);
  };
  if (places.length === 1) lay(context.flow, 0);
  else {
    const beside = new Flow();
    for (const index of rows.keys()) lay(beside, index);
    addBeside(context.flow, beside.slices, look);
  }
}

/** Adds slices of one line each as one slice. */
function addBeside(flow: Flow, slices: readonly Slice[], { keepAll, head }: RowLook): void {
  flow.add({
    height: Math.max(...slices.map(({ height }) => height)),
    texts: slices.flatMap(({ texts }) => texts),
    grounds: slices.flatMap(({ grounds }) => grounds),
    rules: slices.flatMap(({ rules }) => rules),
    boxes: [...new Set(slices.flatMap(({ boxes }) => boxes))],
    targets: slices.flatMap(({ targets }) => targets),
    notes: slices.flatMap(({ notes }) => notes),
    keepNext: keepAll,
    head,
    row: flow.newRow(),
  });
}
