/** Training compute against the two thresholds of the law, on a logarithmic scale. */

import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import { estimateCompute } from '../../figures/compute.js';
import type { LabelKey } from '../../languages/say.js';
import { thresholds } from '../../law/thresholds.js';
import { power } from '../amounts.js';
import type { ChartRow } from '../markdown.js';
import { sayPlain } from '../md-say.js';
import type { ChartInput, ChartMaker } from './chart.js';

const figures = [
  ['training.compute.parameter_update_flop', 'chart/compute/used'],
  ['training.compute.cumulative_flop', 'chart/compute/cumulative'],
  ['training.compute.planned_cumulative_flop', 'chart/compute/planned'],
] as const;

const limits = [
  ['chart/compute/general-purpose', thresholds.generalPurposeFlop.value],
  ['chart/compute/systemic-risk', thresholds.systemicRiskFlop.value],
] as const;

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
      shown: sayPlain(isBound ? 'chart/compute/bound' : 'chart/compute/figure', {
        flop: power(value),
      }),
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
      label: sayPlain('chart/compute/estimated'),
      shown: sayPlain('chart/compute/estimate', {
        flop: power(Decimal.of(rounded(estimate.value))),
      }),
      data: estimate.value.text,
    },
  };
}

/** Two figures are what an estimate can promise. */
function rounded(value: Decimal): string {
  return value.toNumber().toExponential(1);
}

/** One bar for each figure of compute; null where none is known. */
export const trainingCompute: ChartMaker = ({ facts }) => {
  const known = figures.flatMap(([path, label]) => stated(facts, path, label) ?? []);
  const first = known[0]?.path === figures[0][0] ? null : estimated(facts);
  const all = first === null ? known : [first, ...known];
  if (all.length === 0) return null;
  return {
    kind: 'log-bars',
    title: sayPlain('chart/compute'),
    rows: [
      ...all.map(({ row }) => row),
      ...limits.map(
        ([label, value]): ChartRow => ({
          label: sayPlain(label),
          shown: sayPlain('chart/compute/threshold', {
            flop: power(Decimal.of(value)).replace(/^1 × /, ''),
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
