/** Moves width between the columns of a table while that makes its rows lower. */
import type { ColumnNeed } from './column-widths.js';
import type { Prepared } from './prepare-text.js';

/** A table is judged by about so many of its rows, taken at equal distances. */
const judgedRows = 12;

/** What a move takes from one column for another, in points; the large ones are tried first. */
const steps = [24, 8];
const mostMoves = 16;

/** No column becomes narrower for another's sake. */
const narrowest = 40;

/** A word or a date up to this width is cut for no other column. */
const longestWhole = 96;

/** A line that makes no row taller counts little, but it counts: it is one more break. */
const quietLine = 0.04;

/** What a cut path or address leaves empty at the end of a line. */
const cutEnd = 12;

/** The widths, shared anew so that the rows have fewer lines; no column falls below its widest word. */
export function balanceColumns(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  rows: readonly (readonly Prepared[])[],
  padding: number,
): number[] {
  const stride = Math.ceil(rows.length / judgedRows);
  const judged = rows.filter((_, index) => index % stride === 0);
  const columns = needs.map(
    (need, at) =>
      new Column(
        judged.map((row) => row[at]),
        padding,
        Math.max(need.narrowest, Math.min(need.unbroken, longestWhole)),
      ),
  );
  const best = [...widths];
  let lowest = heightOf(columns, best);
  for (const step of steps) {
    for (let move = 0; move < mostMoves; move += 1) {
      const found = bestMove(columns, best, step, lowest);
      if (found === null) break;
      best[found.from] = (best[found.from] ?? 0) - step;
      best[found.to] = (best[found.to] ?? 0) + step;
      lowest = found.height;
    }
  }
  return best;
}

/** How many lines the rows of a table take at some widths, the tallest cell of each row counted. */
export function linesOfRows(
  rows: readonly (readonly Prepared[])[],
  widths: readonly number[],
  padding: number,
): number {
  return rows.reduce(
    (sum, row) =>
      sum + Math.max(0, ...widths.map((width, at) => lineCount(row[at], width - padding))),
    0,
  );
}

/** The cells of one column, and how many lines each has at the widths that were tried. */
class Column {
  readonly least: number;
  private readonly texts: readonly (Prepared | undefined)[];
  private readonly padding: number;
  private readonly known = new Map<number, readonly number[]>();

  constructor(texts: readonly (Prepared | undefined)[], padding: number, least: number) {
    this.texts = texts;
    this.padding = padding;
    this.least = Math.max(narrowest, least);
  }

  linesAt(width: number): readonly number[] {
    let lines = this.known.get(width);
    if (lines === undefined) {
      lines = this.texts.map((text) => lineCount(text, width - this.padding));
      this.known.set(width, lines);
    }
    return lines;
  }
}

interface Move {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** The move of `step` points that lowers the rows most, or null where none does. */
function bestMove(
  columns: readonly Column[],
  widths: readonly number[],
  step: number,
  lowest: number,
): Move | null {
  let found: Move | null = null;
  const tried = [...widths];
  for (const [from, width] of widths.entries()) {
    if (width - step < (columns[from]?.least ?? 0)) continue;
    for (const [to, other] of widths.entries()) {
      if (to === from) continue;
      tried[from] = width - step;
      tried[to] = other + step;
      const height = heightOf(columns, tried);
      tried[from] = width;
      tried[to] = other;
      if (height < (found?.height ?? lowest) - 0.01) found = { from, to, height };
    }
  }
  return found;
}

/** How many lines the rows have together. */
function heightOf(columns: readonly Column[], widths: readonly number[]): number {
  const tallest: number[] = [];
  let height = 0;
  columns.forEach((column, at) => {
    column.linesAt(widths[at] ?? 0).forEach((count, row) => {
      tallest[row] = Math.max(tallest[row] ?? 1, count);
      height += quietLine * count;
    });
  });
  return tallest.reduce((sum, count) => sum + count, height);
}

/** The lines of a text at a width; where a word is cut, about so many. */
function lineCount(text: Prepared | undefined, width: number): number {
  if (text === undefined || text.atoms.length === 0) return 0;
  let lines = 1;
  let used = 0;
  for (const [index, atom] of text.atoms.entries()) {
    if (used > 0 && used + atom.width > width) {
      lines += 1;
      used = 0;
    }
    if (atom.width > width) lines += Math.ceil(atom.width / Math.max(1, width - cutEnd)) - 1;
    used += Math.min(atom.width, width) + (atom.space?.width ?? 0);
    if (atom.breakAfter && index < text.atoms.length - 1) {
      lines += 1;
      used = 0;
    }
  }
  return lines;
}
