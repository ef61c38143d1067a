/** The parts that make up the cumulative compute, as shares of their sum; what does not count stands beside the picture. */

import { Decimal } from '../../facts/decimal.js';
import { componentsOf } from '../../figures/compute-parts.js';
import { computeParts } from '../../law/compute-parts.js';
import { power } from '../amounts.js';
import type { ChartRow } from '../markdown.js';
import { capital, enumeration, sentence } from '../words.js';
import type { ChartMaker } from './chart.js';

/** A bar of more parts can not be told apart. */
const mostParts = 6;

/** One part for each stated amount that counts; null where fewer than two are known as figures, or one only as a bound. */
export const computeComponents: ChartMaker = ({ facts }) => {
  const all = componentsOf(facts);
  // Of a part without a kind nobody knows whether it counts, so nobody knows what the sum is made of.
  if (all.some(({ kind }) => computeParts[kind] === undefined)) return null;
  const counted = all.filter(({ kind }) => computeParts[kind]?.counts === true);
  const known = counted.flatMap(({ kind, flop, isBound }) =>
    flop instanceof Decimal && !isBound && flop.mantissa > 0n ? [{ kind, flop }] : [],
  );
  if (known.length !== counted.length || known.length < 2 || known.length > mostParts) return null;
  const sum = known.reduce((total, { flop }) => total + Number(flop.text), 0);
  const others = all.filter(({ kind }) => computeParts[kind]?.counts !== true);
  const named = (kind: string): string => computeParts[kind]?.says ?? kind;
  return {
    kind: 'shares',
    title: 'What the cumulative compute is made of',
    rows: known.map(({ kind, flop }): ChartRow => {
      const part = Number(flop.text) / sum;
      return {
        label: capital(named(kind)),
        shown: `${power(flop)} FLOP, ${shareWords(part)}`,
        data: part.toFixed(4),
      };
    }),
    note:
      others.length === 0
        ? ''
        : sentence(`Not counted: ${enumeration(others.map(({ kind }) => named(kind)))}`),
    facts: ['training.compute.components'],
  };
};

/** A share to a tenth of a per cent; what is less is not called nothing. */
function shareWords(part: number): string {
  const rounded = Math.round(part * 1000) / 10;
  return rounded === 0 ? 'less than 0.1 %' : `${rounded} %`;
}
