/** Shares the width of a table among its columns by what their texts need. */

/** What a column needs: its widest word, and its text on one line. */
export interface ColumnNeed {
  readonly narrowest: number;
  readonly widest: number;
}

const least = 34;

/** How much wider than its text a column may become before the rest goes to one column. */
const ease = 0.3;

/** Returns widths that sum to `total`; words wider than their share will be cut by the line breaker. */
export function columnWidths(
  needs: readonly ColumnNeed[],
  total: number,
  growing: number = needs.length - 1,
): number[] {
  const count = needs.length;
  const even = total / count;
  const cap = count === 1 ? total : Math.max(even, total * 0.62);
  const floorCap = Math.max(even * 0.9, total * 0.24);
  let floors = needs.map(({ narrowest }) => Math.max(least, Math.min(narrowest, floorCap)));
  const floorSum = floors.reduce((sum, width) => sum + width, 0);
  if (floorSum > total) floors = floors.map((width) => (width * total) / floorSum);
  const wishes = needs.map(({ widest }, column) =>
    Math.max(floors[column] ?? least, Math.min(widest, cap)),
  );
  const wishSum = wishes.reduce((sum, width) => sum + width, 0);
  if (wishSum <= total) {
    const spread = Math.min(ease, (total - wishSum) / wishSum);
    const rest = total - wishSum * (1 + spread);
    return wishes.map((width, column) => width * (1 + spread) + (column === growing ? rest : 0));
  }
  const room = total - floors.reduce((sum, width) => sum + width, 0);
  const wanted = wishes.map((width, column) =>
    Math.sqrt(Math.max(0, width - (floors[column] ?? 0))),
  );
  return share(floors, wishes, wanted, room);
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
