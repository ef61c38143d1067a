/** The key figures on the first page of the technical documentation. */
import type { LabelKey } from '../../languages/say.js';
import { heading } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayPlain } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import type { ValueKind } from '../values.js';
import { labelTable } from './label-table.js';

const figures: readonly (readonly [
  label: LabelKey,
  path: string,
  kind: ValueKind,
  unit: string,
])[] = [
  ['technical/figure/parameters', 'model.parameters.total', 'count', ''],
  ['technical/figure/context-window', 'model.context_window', 'amount', 'tokens'],
  ['technical/figure/placed', 'role.placement.date', 'date', ''],
  ['technical/figure/data-points', 'data.data_points.training', 'count', ''],
  ['technical/figure/time', 'training.duration.wall_clock_days', 'amount', 'days'],
  ['technical/figure/compute', 'training.compute.parameter_update_flop', 'flop', ''],
  ['technical/figure/cumulative', 'training.compute.cumulative_flop', 'flop', ''],
  ['technical/figure/energy', 'training.energy.mwh', 'amount', 'MWh'],
];

/** A table of the figures that are stated, or nothing. */
export function keyFigures(page: RenderContext): readonly Block[] {
  const table = labelTable(
    [sayPlain('technical/figure'), sayPlain('technical/value')],
    figures.map(([label, path, kind, unit]) => {
      const found = factOf(page, path);
      return [sayPlain(label), found.state === 'given' ? valueLine(found.value, kind, unit) : []];
    }),
  );
  return table.length === 0 ? [] : [heading(2, lineSay('technical/key-figures')), ...table];
}
