/** The parts of the cumulative compute that the provider states, with their sum. */

import { asText } from '../../facts/stated.js';
import { cumulativeFigure } from '../../figures/compute.js';
import { componentsOf, countedSum } from '../../figures/compute-parts.js';
import { computeParts } from '../../law/compute-parts.js';
import { power } from '../amounts.js';
import { mdTable, mdText } from '../markdown.js';
import { openPoint, quiet } from '../open-points.js';
import { factOf, insteadOfValue, type RenderContext } from '../page.js';
import { capital, sentence } from '../words.js';
import { difference, exact } from './amounts.js';

/** The stated parts with their sum; parts that need not be counted stay out of it. */
export function statedParts(page: RenderContext): string {
  const path = 'training.compute.components';
  const found = factOf(page, path);
  const parts = componentsOf(page.read.facts);
  if (found.state === 'missing') {
    return quiet('compute/parts');
  }
  const instead = insteadOfValue(page, path, found);
  if (instead !== null) return instead;
  const table = mdTable(
    ['Part', 'Amount', 'Counts', 'Description'],
    parts.map(({ kind, flop, isBound, entry }) => [
      mdText(capital(computeParts[kind]?.says ?? kind)),
      flop === undefined
        ? openPoint(page.places, 'cell')
        : mdText(`${isBound ? 'at most ' : ''}${power(flop)} FLOP`),
      computeParts[kind]?.counts === true ? 'Yes' : 'No',
      mdText(asText(entry.description) ?? ''),
    ]),
  );
  return [table, sumOf(page)].filter((part) => part !== '').join('\n\n');
}

function sumOf(page: RenderContext): string {
  const sum = countedSum(page.read.facts);
  if (sum === null) return '';
  const lead = `Sum of the parts that count and are stated as a number: ${exact(sum.value)} FLOP${sum.isComplete ? '' : ', some parts without one left out'}`;
  const whole = cumulativeFigure(page.read.facts);
  if (whole === null || whole.path !== 'training.compute.cumulative_flop')
    return sentence(mdText(lead));
  return mdText(
    `${lead}. Difference from the stated cumulative compute: ${difference(sum.value, whole.value)}.`,
  );
}
