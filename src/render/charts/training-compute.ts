/** Training compute against the two thresholds of the law, on a logarithmic scale. */

import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import { estimateCompute } from '../../figures/compute.js';
import { thresholds } from '../../law/thresholds.js';
import { power } from '../amounts.js';
import type { ChartRow } from '../markdown.js';
import type { ChartInput, ChartMaker } from './chart.js';

const figures = [
  ['training.compute.parameter_update_flop', 'Compute used for training'],
  ['training.compute.cumulative_flop', 'Cumulative compute'],
  ['training.compute.planned_cumulative_flop', 'Planned cumulative compute'],
] as const;

const limits = [
  ['Indication of general purpose', thresholds.generalPurposeFlop.value],
  ['Presumption of systemic risk', thresholds.systemicRiskFlop.value],
] as const;

interface Figure {
  readonly path: string;
  readonly row: ChartRow;
}

/** What is stated at a path: a figure, or an upper bound that is shown as one. */
function stated(facts: ChartInput['facts'], path: string, label: string): Figure | null {
  const exact = given(facts, path);
  const bound = given(facts, `${path}.at_most`);
  const value = exact instanceof Decimal ? exact : bound;
  if (!(value instanceof Decimal) || value.mantissa <= 0n) return null;
  const isBound = value === bound;
  return {
    path,
    row: {
      label,
      shown: `${isBound ? 'at most ' : ''}${power(value)} FLOP`,
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
      label: 'Compute used for training, estimated',
      shown: `${power(Decimal.of(rounded(estimate.value)))} FLOP (estimate)`,
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
    title: 'Training compute and the two thresholds (logarithmic scale)',
    rows: [
      ...all.map(({ row }) => row),
      ...limits.map(
        ([label, value]): ChartRow => ({
          label,
          shown: `more than ${power(Decimal.of(value)).replace(/^1 × /, '')} FLOP`,
          data: value,
          isMark: true,
        }),
      ),
    ],
    note: '',
    facts: all.map(({ path }) => path),
  };
};
