/** Training compute against the two thresholds of the law, on a logarithmic scale. */

import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import { estimateCompute } from '../../figures/compute.js';
import type { LabelKey } from '../../languages/say.js';
import { thresholds } from '../../law/thresholds.js';
import { type Line, line } from '../../markdown/build.js';
import { plainText } from '../../markdown/tree.js';
import { power } from '../amounts.js';
import type { ChartRow } from '../markdown.js';
import { lineSay, sayPlain } from '../md-say.js';
import type { ChartInput, ChartMaker } from './chart.js';

const figures: readonly (readonly [path: string, label: LabelKey])[] = [
  ['training.compute.parameter_update_flop', 'compute/chart/updates'],
  ['training.compute.cumulative_flop', 'compute/cumulative'],
  ['training.compute.planned_cumulative_flop', 'compute/planned'],
];

const limits: readonly (readonly [label: LabelKey, value: string])[] = [
  ['compute/chart/general-purpose', thresholds.generalPurposeFlop.value],
  ['compute/chart/systemic-risk', thresholds.systemicRiskFlop.value],
];

interface Figure {
  readonly path: string;
  readonly row: ChartRow;
}

/** What is stated at a path: a figure, or an upper bound that is shown as one. */
function stated(facts: ChartInput['facts'], path: string, label: LabelKey): Figure | null {
  const exact = given(facts, path);
  const bound = given(facts, `${path}.at_most`);
  const value = exact instanceof Decimal ? exact : bound;
  if (!(value instanceof Decimal) || value.mantissa <= 0n) return null;
  const isBound = value === bound;
  return {
    path,
    row: {
      label: sayPlain(label),
      shown: isBound ? sayPlain('frame/at-most', { most: flop(value) }) : plainText(flop(value)),
      data: `${isBound ? '<=' : ''}${value.text}`,
    },
  };
}

/** The figure that the facts allow to work out where none is stated. */
function estimated(facts: ChartInput['facts']): Figure | null {
  const estimate = estimateCompute(facts);
  if (estimate === null || estimate.value.mantissa <= 0n) return null;
  return {
    path: 'training.compute.estimate',
    row: {
      label: sayPlain('compute/chart/estimated'),
      shown: sayPlain('compute/estimate', { amount: flop(Decimal.of(rounded(estimate.value))) }),
      data: estimate.value.text,
    },
  };
}

const flop = (value: Decimal): Line => lineSay('compute/flop', { number: line(power(value)) });

/** Two figures are what an estimate can promise. */
function rounded(value: Decimal): string {
  return value.toNumber().toExponential(1);
}

/** One bar for each figure of compute; null where none is known. */
export const trainingCompute: ChartMaker = ({ facts }) => {
  const known = figures.flatMap(([path, label]) => stated(facts, path, label) ?? []);
  const first = known[0]?.path === figures[0]?.[0] ? null : estimated(facts);
  const all = first === null ? known : [first, ...known];
  if (all.length === 0) return null;
  return {
    kind: 'log-bars',
    title: sayPlain('compute/chart'),
    rows: [
      ...all.map(({ row }) => row),
      ...limits.map(
        ([label, value]): ChartRow => ({
          label: sayPlain(label),
          shown: sayPlain('compute/more-than-limit', {
            limit: power(Decimal.of(value)).replace(/^1 × /, ''),
          }),
          data: value,
          isMark: true,
        }),
      ),
    ],
    note: '',
    facts: all.map(({ path }) => path),
  };
};
