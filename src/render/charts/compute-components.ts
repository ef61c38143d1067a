/** The parts that make up the cumulative compute, as shares of their sum; what does not count stands beside the picture. */

import { Decimal } from '../../facts/decimal.js';
import { componentsOf } from '../../figures/compute-parts.js';
import { computeParts } from '../../law/compute-parts.js';
import { line } from '../../markdown/build.js';
import { amount, power } from '../amounts.js';
import { partWords } from '../compute-note/part-words.js';
import type { ChartRow } from '../markdown.js';
import { sayPlain } from '../md-say.js';
import { capital } from '../words.js';
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
  return {
    kind: 'shares',
    title: sayPlain('compute/chart-of-parts'),
    rows: known.map(({ kind, flop }): ChartRow => {
      const part = Number(flop.text) / sum;
      return {
        label: capital(partWords(kind)),
        shown: partShown(flop, part),
        data: part.toFixed(4),
      };
    }),
    note:
      others.length === 0
        ? ''
        : sayPlain('compute/not-counted', {
            parts: others.map(({ kind }) => line(partWords(kind))),
          }),
    facts: ['training.compute.components'],
  };
};

/** An amount and its share to a tenth of a per cent; what is less is not called nothing. */
function partShown(flop: Decimal, part: number): string {
  const number = line(power(flop));
  const rounded = Math.round(part * 1000) / 10;
  return rounded === 0
    ? sayPlain('compute/chart-part-small', { number })
    : sayPlain('compute/chart-part', { number, percent: amount(Decimal.of(String(rounded))) });
}
