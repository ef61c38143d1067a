/** The parts of the cumulative compute that the provider states, with their sum. */

import { asText } from '../../facts/stated.js';
import { cumulativeFigure } from '../../figures/compute.js';
import { componentsOf, countedSum } from '../../figures/compute-parts.js';
import { computeParts } from '../../law/compute-parts.js';
import { capitalLine, line, paragraph, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { power } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { openLine, quietLine } from '../open-points.js';
import { absenceLine, factOf, foundAs, type RenderContext } from '../page.js';
import { bounded, deviation, difference, exact, flop } from './amounts.js';
import { partWords } from './part-words.js';

/** The stated parts with their sum; parts that need not be counted stay out of it. */
export function statedParts(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'training.compute.components');
  if (found.state === 'missing') return [paragraph(quietLine('compute/parts'))];
  page.places.tell(foundAs(found));
  if (found.state !== 'given') return [paragraph(absenceLine(found.state, found.reason))];
  const parts = componentsOf(page.read.facts);
  return [
    table(
      [
        lineSay('compute/part'),
        lineSay('compute/amount'),
        lineSay('compute/counts'),
        lineSay('compute/description'),
      ],
      parts.map(({ kind, flop: number, isBound, entry }) => [
        capitalLine(line(partWords(kind))),
        number === undefined
          ? openLine(page.places, 'cell')
          : bounded(
              { kind: isBound ? 'at most' : 'stated', least: null },
              flop(line(power(number))),
            ),
        lineSay(computeParts[kind]?.counts === true ? 'frame/yes' : 'frame/no'),
        text(asText(entry.description) ?? ''),
      ]),
    ),
    ...sumOf(page),
  ];
}

function sumOf(page: RenderContext): readonly Block[] {
  const sum = countedSum(page.read.facts);
  if (sum === null) return [];
  const lead = lineSay(sum.isComplete ? 'compute/sum' : 'compute/sum-in-part', {
    sum: exact(sum.value),
  });
  const whole = cumulativeFigure(page.read.facts);
  if (
    whole === null ||
    whole.value.mantissa === 0n ||
    whole.path !== 'training.compute.cumulative_flop'
  )
    return [paragraph(lead)];
  const found = deviation(sum.value, whole.value);
  const differs =
    found.side === 'equal'
      ? lineSay('compute/sum-equals')
      : lineSay('compute/sum-differs', { difference: difference(found) });
  return [paragraph(lead, ' ', differs)];
}
