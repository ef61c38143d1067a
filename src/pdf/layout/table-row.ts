/** Lays a table row as slices: one for each line that its cells have at the same height. */
import { breakLines } from './break-lines.js';
import type { Slice } from './flow.js';
import { artifact, type FillOp } from './page.js';
import type { BlockContext, BlockPlace } from './place.js';
import type { Prepared } from './prepare-text.js';
import { baselineOf, LineParts } from './set-text.js';
import type { TableColumns } from './table-columns.js';

/** What sets a row apart from others. */
export interface RowLook {
  readonly keepAll: boolean;
  readonly head: readonly Slice[] | null;
  readonly rule: { readonly height: number; readonly color: string };
}

/** Lays one row; a short one stays whole, a long one may go on over the page by lines. */
export function layRow(
  { flow, setting, marked }: BlockContext,
  texts: readonly Prepared[],
  nodes: readonly number[],
  { widths, align, look: size, padX }: TableColumns,
  place: BlockPlace,
  look: RowLook,
): void {
  const { padY, maxKeptLines } = setting.theme.tableLook;
  const cells = texts.map((text, column) =>
    breakLines(text, (widths[column] ?? 0) - padX * 2, setting),
  );
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  const row = flow.newRow();
  const baseline = baselineOf(size);
  for (let index = 0; index < count; index += 1) {
    const top = index === 0 ? padY : 0;
    const last = index === count - 1;
    const parts = new LineParts();
    let left = place.x;
    for (const [column, lines] of cells.entries()) {
      const line = lines[index];
      const width = widths[column] ?? 0;
      if (line !== undefined) {
        const free = width - padX * 2 - line.width;
        const side = align[column] ?? 'left';
        const shift = side === 'right' ? free : side === 'center' ? free / 2 : 0;
        parts.add(line, left + padX + shift, top + baseline, nodes[column] ?? artifact, marked);
      }
      left += width;
    }
    const height = top + size.leading + (last ? padY : 0);
    const rules: FillOp[] = last
      ? [{ x: place.x, y: height - look.rule.height, width: place.width, ...look.rule }]
      : [];
    const whole = count <= maxKeptLines && !last;
    const edges = count > 2 && (index === 0 || index === count - 2);
    flow.add({
      height,
      texts: parts.texts,
      grounds: parts.grounds,
      notes: parts.notes,
      targets: parts.targets,
      rules,
      boxes: place.boxes,
      head: look.head,
      row,
      keepNext: look.keepAll || whole || edges,
    });
  }
}
