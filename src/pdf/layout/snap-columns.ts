/** Puts the edges of columns on the lines of one grid, so that tables of a document stand under each other. */

/** Into so many parts a line is divided; edges stand at every other one where the texts leave the choice. */
export const gridParts = 48;

/**
 * The widths with each edge on the nearest line of the grid that leaves every column what it needs, or null
 * where their needs leave no such lines.
 */
export function snapColumns(
  widths: readonly number[],
  needs: readonly number[],
  total: number,
): number[] | null {
  const unit = total / gridParts;
  const least = needs.map((need) => Math.max(1, Math.ceil(need / unit - 1e-6)));
  const spare = gridParts - least.reduce((sum, parts) => sum + parts, 0);
  if (spare < 0) return null;
  let edge = 0;
  let taken = 0;
  let behind = spare;
  return widths.map((width, column) => {
    edge += width;
    const own = least[column] ?? 1;
    const isLast = column === widths.length - 1;
    const wished = isLast ? gridParts - taken : Math.round(edge / unit / 2) * 2 - taken;
    const parts = Math.min(Math.max(own, wished), own + behind);
    behind -= parts - own;
    taken += parts;
    return parts * unit;
  });
}
