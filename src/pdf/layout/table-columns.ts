/** Prepares the texts of a table and finds its columns, in smaller letters where words would have to be cut. */
import type { Align, Block, Cell } from '../../markdown/tree.js';
import type { FontKey, TextSize } from '../theme.js';
import { balanceColumns, leastOf, type Step } from './balance-columns.js';
import { type ColumnNeed, columnWidths, fitsColumns } from './column-widths.js';
import type { TextContext } from './place.js';
import { type Prepared, prepareText } from './prepare-text.js';
import { gridParts, snapColumns } from './snap-columns.js';
import { plainStyle } from './text-style.js';

type Table = Extract<Block, { kind: 'table' }>;

/** The columns of a table, the size of its text, and the space beside it. */
export interface TableColumns {
  readonly widths: readonly number[];
  readonly align: readonly Align[];
  readonly look: TextSize;
  readonly padX: number;
}

/** The texts of a table at one size, and what its columns need for them. */
export interface TableTexts {
  readonly head: readonly Prepared[];
  readonly rows: readonly (readonly Prepared[])[];
  readonly needs: readonly ColumnNeed[];
  readonly look: TextSize;
  readonly padX: number;
  /** Widths that tables of the same heads share; absent where a table is like no other. */
  readonly shared?: readonly number[] | undefined;
}

/** About 30 letters, as a multiple of their size: what is longer, such as a hash, is no word and may be cut for the others' sake. */
const longestWord = 15;

/** Smaller sizes for tables of many columns, as parts of the usual one; none below is easy to read. */
const steps = [0.92, 0.84];

/** The texts at the largest size at which no word of them must be cut in `total`, or at the smallest size there is. */
export function tableTexts(context: TextContext, table: Table, total: number): TableTexts {
  const usual = textsAt(context, table, 1);
  if (fitsColumns(usual.needs, total) || !crowded(usual.needs, total)) return usual;
  for (const step of steps) {
    const texts = textsAt(context, table, step);
    if (fitsColumns(texts.needs, total)) return texts;
  }
  return textsAt(context, table, steps.at(-1) ?? 1);
}

/** Some rows of a table that is measured already, with what they need alone. */
export function textsOfRows(whole: TableTexts, rows: TableTexts['rows']): TableTexts {
  const { head, look, padX } = whole;
  return { ...whole, rows, needs: columnNeeds([head, ...rows], padX * 2, look.size * longestWord) };
}

/** True where words of usual length would have to be cut, not only a few long ones. */
function crowded(needs: readonly ColumnNeed[], total: number): boolean {
  const cap = total / Math.max(3, needs.length - 2);
  return !fitsColumns(
    needs.map((need) => ({ ...need, narrowest: Math.min(need.narrowest, cap) })),
    total,
  );
}

/** The texts of a table at a part of the usual size. */
function textsAt(context: TextContext, { head, rows }: Table, scale: number): TableTexts {
  const { theme } = context.setting;
  const look = { size: theme.table.size * scale, leading: theme.table.leading * scale };
  const prepare = (cell: Cell, font: FontKey): Prepared => {
    const style = plainStyle(font, look.size, theme.colours.ink);
    return prepareText(cell, style, context.setting, context.known);
  };
  const headTexts = head.map((cell) => prepare(cell, 'semibold'));
  const rowTexts = rows.map((row) =>
    head.map((_, column) => prepare(row[column] ?? [], 'regular')),
  );
  const padX = theme.tableLook.padX * scale;
  const needs = columnNeeds([headTexts, ...rowTexts], padX * 2, look.size * longestWord);
  return { head: headTexts, rows: rowTexts, needs, look, padX };
}

/** What each column needs for the texts of all rows. */
function columnNeeds(
  rows: readonly (readonly Prepared[])[],
  padding: number,
  longest: number,
): ColumnNeed[] {
  const [head = []] = rows;
  return head.map((_, column) => {
    let narrowest = 0;
    let unbroken = 0;
    let widest = 0;
    for (const row of rows) {
      const text = row[column];
      if (text === undefined) continue;
      narrowest = Math.max(narrowest, Math.min(text.narrowest, longest));
      unbroken = Math.max(unbroken, text.unbroken);
      widest = Math.max(widest, text.widest);
    }
    return {
      narrowest: narrowest + padding,
      unbroken: unbroken + padding,
      widest: widest + padding,
    };
  });
}

/** The columns for texts in a table of width `total`. */
export function tableColumns(
  { head, rows, needs, look, padX, shared }: TableTexts,
  align: readonly Align[],
  total: number,
): TableColumns {
  if (shared !== undefined) return { widths: shared, align, look, padX };
  const widths = columnWidths(needs, total, growing(align, needs));
  const isFull = needs.reduce((sum, { widest }) => sum + widest, 0) > total;
  if (!fitsColumns(needs, total)) return { widths, align, look, padX };
  const least = isFull ? leastOf(needs) : needs.map(({ widest }) => widest);
  const onGrid = snapColumns(widths, least, total);
  if (!isFull || needs.length < 2) return { widths: onGrid ?? widths, align, look, padX };
  const steps = onGrid === null ? undefined : gridSteps(total / gridParts);
  const texts = [head, ...rows];
  const balanced = balanceColumns(onGrid ?? widths, needs, texts, padX * 2, steps);
  return { widths: balanced, align, look, padX };
}

/** By two lines of the grid, and by one where that saves a line of a row. */
const gridSteps = (unit: number): readonly Step[] => [
  { width: unit * 4, gain: 0.01 },
  { width: unit * 2, gain: 0.01 },
  { width: unit, gain: 0.9 },
];

/** The column that takes the space which no text needs: the last, or the widest where the last holds figures. */
function growing(align: readonly Align[], needs: readonly ColumnNeed[]): number {
  const last = needs.length - 1;
  if (align[last] !== 'right') return last;
  return needs.reduce(
    (best, { widest }, at) => (widest > (needs[best]?.widest ?? 0) ? at : best),
    0,
  );
}
