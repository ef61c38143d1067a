/** The key figures on the first page of the technical documentation. */
import { heading } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import type { ValueKind } from '../values.js';
import { labelTable } from './label-table.js';

const figures: readonly (readonly [label: string, path: string, kind: ValueKind, unit: string])[] =
  [
    ['Parameters', 'model.parameters.total', 'count', ''],
    ['Context window', 'model.context_window', 'amount', 'tokens'],
    ['Placed on the Union market', 'role.placement.date', 'date', ''],
    ['Training data points', 'data.data_points.training', 'count', ''],
    ['Training time', 'training.duration.wall_clock_days', 'amount', 'days'],
    ['Training compute', 'training.compute.parameter_update_flop', 'flop', ''],
    ['Cumulative compute', 'training.compute.cumulative_flop', 'flop', ''],
    ['Energy', 'training.energy.mwh', 'amount', 'MWh'],
  ];

/** A table of the figures that are stated, or nothing. */
export function keyFigures(page: RenderContext): readonly Block[] {
  const table = labelTable(
    ['Figure', 'Value'],
    figures.map(([label, path, kind, unit]) => {
      const found = factOf(page, path);
      return [label, found.state === 'given' ? valueLine(found.value, kind, unit) : []];
    }),
  );
  return table.length === 0 ? [] : [heading(2, 'Key figures'), ...table];
}
