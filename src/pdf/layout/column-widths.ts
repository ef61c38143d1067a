/** Shares the width of a table among its columns by what their texts need. */

/** What a column needs: its widest part that only a cut between letters divides, its widest word, and its text on one line. */
export interface ColumnNeed {
  readonly narrowest: number;
  readonly unbroken: number;
  readonly widest: number;
}

/** No column is narrower, unless all its texts are. */
const least = 34;

/** The room of one sign with the space beside it. */
const oneSign = 16;

/** The least width of a column: its widest word, and room for a little more where there is more. */
const hardNeed = ({ narrowest, widest }: ColumnNeed): number =>
  Math.max(oneSign, narrowest, Math.min(least, widest));

/** How much wider than its text a column may become before the rest goes to one column. */
const ease = 0.3;

/** The part of the table that a long word, or a long text, may claim before the others have had theirs. */
const wordShare = 0.3;
const textShare = 0.62;

/** Returns widths that sum to `total`; words wider than their share will be cut by the line breaker. */
export function columnWidths(
  needs: readonly ColumnNeed[],
  total: number,
  growing: number = needs.length - 1,
): number[] {
  const floors = floorsOf(needs, total);
  const cap = needs.length === 1 ? total : Math.max(total / needs.length, total * textShare);
  const wishes = needs.map(({ widest }, column) =>
    Math.max(floors[column] ?? 0, Math.min(widest, cap)),
  );
  const wished = sumOf(wishes);
  if (wished <= total) {
    const spread = Math.min(ease, (total - wished) / wished);
    const rest = total - wished * (1 + spread);
    return wishes.map((width, column) => width * (1 + spread) + (column === growing ? rest : 0));
  }
  const weights = wishes.map((width, column) =>
    Math.sqrt(Math.max(0, width - (floors[column] ?? 0))),
  );
  return share(floors, wishes, weights, total - sumOf(floors));
}

/** True where no column has to cut a word between its letters. */
export function fitsColumns(needs: readonly ColumnNeed[], total: number): boolean {
  return sumOf(needs.map(hardNeed)) <= total;
}

/** The least widths: whole words where there is room for them, else as much of them as there is. */
function floorsOf(needs: readonly ColumnNeed[], total: number): number[] {
  const even = total / needs.length;
  const share = Math.max(even, total * wordShare);
  const hard = needs.map(hardNeed);
  const short = fitsColumns(needs, total) ? hard : hard.map((width) => Math.min(width, share));
  const room = total - sumOf(short);
  if (room < 0) return leveled(short, total);
  const soft = needs.map(({ unbroken }, column) =>
    Math.max(short[column] ?? 0, Math.min(unbroken, share)),
  );
  const wanted = sumOf(soft) - sumOf(short);
  const part = wanted <= room ? 1 : room / wanted;
  return short.map((width, column) => width + part * ((soft[column] ?? 0) - width));
}

/** Lowers the largest widths to one level, so that all sum to `total`. */
function leveled(widths: readonly number[], total: number): number[] {
  let rest = total;
  const out = [...widths];
  const order = widths.map((_, column) => column).sort((a, b) => (out[a] ?? 0) - (out[b] ?? 0));
  order.forEach((column, index) => {
    const width = Math.min(out[column] ?? 0, rest / (order.length - index));
    out[column] = width;
    rest -= width;
  });
  return out;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Gives each column of `room` by weight, never more than it wishes; what is left goes round again. */
function share(
  floors: readonly number[],
  wishes: readonly number[],
  weights: readonly number[],
  room: number,
): number[] {
  const widths = [...floors];
  let rest = room;
  for (let round = 0; round < floors.length && rest > 0.01; round += 1) {
    const open = widths.map((width, column) => width < (wishes[column] ?? 0) - 0.01);
    const sum = weights.reduce((total, weight, column) => total + (open[column] ? weight : 0), 0);
    if (sum === 0) break;
    const given = rest;
    for (let column = 0; column < widths.length; column += 1) {
      if (!open[column]) continue;
      const part = Math.min(
        (given * (weights[column] ?? 0)) / sum,
        (wishes[column] ?? 0) - (widths[column] ?? 0),
      );
      widths[column] = (widths[column] ?? 0) + part;
      rest -= part;
    }
  }
  return widths;
}
