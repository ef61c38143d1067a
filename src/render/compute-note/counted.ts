/** What counts towards the cumulative compute and what need not be counted, with the parts that the provider states. */
import { cumulativeFigure } from '../../facts/computed/compute.js';
import { componentsOf, countedSum } from '../../facts/computed/compute-parts.js';
import { asText } from '../../facts/computed/stated.js';
import { computeParts } from '../../law/compute-parts.js';
import { lawFraction } from '../../law/spell.js';
import { power } from '../amounts.js';
import { mdTable, mdText } from '../markdown.js';
import { openPoint, quiet } from '../open-points.js';
import { factOf, insteadOfValue, type Page } from '../page.js';
import { capital, sentence } from '../words.js';
import { difference, exact } from './amounts.js';

/** Both lists of the annex; a kind of which the facts state a part says so. */
export function whatCounts(page: Page): string {
  const stated = new Set(componentsOf(page.read.facts).map(({ kind }) => kind));
  const bullets = (counts: boolean): string =>
    Object.entries(computeParts)
      .filter(([, part]) => part.counts === counts)
      .map(
        ([kind, { says }]) =>
          `- ${mdText(capital(says))}${stated.has(kind) ? ' (stated below)' : ''}`,
      )
      .join('\n');
  return [
    'Counted:',
    bullets(true),
    'Need not be counted (the list may change):',
    bullets(false),
    `The tests of general purpose and of ${lawFraction('modification')} look only at the operations of forward and backward passes that update parameters; once a model has systemic risk, everything counts.`,
  ].join('\n\n');
}

/** The stated parts with their sum; parts that need not be counted stay out of it. */
export function statedParts(page: Page): string {
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

function sumOf(page: Page): string {
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
