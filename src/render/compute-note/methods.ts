/** Both methods of the Guidelines' annex: the formula, the stated numbers, each step, the result with its band, the assumptions. */

import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import {
  type Estimate,
  type EstimatePath,
  estimateAt,
  estimatePaths,
} from '../../figures/compute.js';
import { visibleFigures } from '../../figures/form-numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { lawPercent } from '../../law/spell.js';
import {
  bullets,
  heading,
  type Line,
  line,
  paragraph,
  strong,
  table,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { amount } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { asWritten, band, exact, missing, rounded } from './amounts.js';
import { assumptions } from './assumptions.js';

export type Method = Estimate['method'];

export interface FoundEstimate {
  readonly path: EstimatePath;
  readonly estimate: Estimate;
}

/** What the headings call each method. */
export const methodTitles: Readonly<Record<Method, LabelKey>> = {
  architecture: 'compute/architecture',
  hardware: 'compute/from-hardware',
};

const secondsInHour = '3600';

const formulaOf = (method: Method): Line =>
  method === 'architecture'
    ? lineSay('compute/architecture-formula')
    : lineSay('compute/hardware-formula', { seconds: amount(Decimal.of(secondsInHour)) });

const needs: Readonly<Record<Method, LabelKey>> = {
  architecture: 'compute/architecture-needs',
  hardware: 'compute/hardware-needs',
};

/** The estimates that the facts allow, by method; where both paths use one method, the first counts. */
export function estimatesOf(page: RenderContext): Readonly<Partial<Record<Method, FoundEstimate>>> {
  const found: Partial<Record<Method, FoundEstimate>> = {};
  for (const path of estimatePaths) {
    factOf(page, path);
    const estimate = estimateAt(page.read.facts, path);
    if (estimate) found[estimate.method] ??= { path, estimate };
  }
  return found;
}

/** One heading for each method, worked out where its numbers are stated. */
export function methodsWorkedOut(page: RenderContext): readonly Block[] {
  const found = estimatesOf(page);
  const hasOne = Object.keys(found).length > 0;
  return (['architecture', 'hardware'] as const).flatMap((method) => {
    const one = found[method];
    return [
      heading(3, lineSay(methodTitles[method])),
      paragraph(formulaOf(method)),
      ...(one ? workedOut(page, one) : [paragraph(notWorkedOut(page, method, hasOne))]),
    ];
  });
}

/** One method is enough for the Guidelines; the other is then a way to check the first. */
function notWorkedOut(page: RenderContext, method: Method, hasOther: boolean): Line {
  if (!hasOther)
    return missing(page, 'training.compute.estimate', 'compute/method', {
      needs: lineSay(needs[method]),
    });
  page.printed.add('training.compute.cross_estimate');
  return quietLine('compute/other-method');
}

function workedOut(page: RenderContext, { path, estimate }: FoundEstimate): readonly Block[] {
  page.places.tell('stated');
  const hardware = given(page.read.facts, `${path}.hardware`);
  return [
    stepTable(estimate),
    ...(typeof hardware === 'string'
      ? [paragraph(lineSay('compute/hardware-used', { hardware }))]
      : []),
    resultOf(estimate),
    ...bullets(assumptions(page, estimate)),
  ];
}

/** The words of a factor, by those of the figure. */
const factorKeys: Readonly<Record<string, LabelKey>> = {
  'operations for each parameter and token': 'compute/operations-each',
  parameters: 'compute/parameters',
  tokens: 'compute/tokens',
  units: 'compute/units',
  'hours each': 'compute/hours-each',
  'seconds in an hour': 'compute/seconds',
  'operations a second at the peak': 'compute/peak',
  'share of the peak that was reached': 'compute/utilisation',
};

function factorLine(says: string): Line {
  const key = factorKeys[says];
  if (key === undefined) throw new Error(`no message names the factor: ${says}`);
  return lineSay(key);
}

/** Each number as it is written, and the product so far. */
function stepTable({ factors }: Estimate): Block {
  let product = Decimal.of('1');
  const rows = factors.map(({ says, value }, index) => {
    product = product.times(value);
    const what = factorLine(says);
    return [
      line(String(index + 1)),
      index === 0 ? what : lineSay('compute/times', { what }),
      asWritten(value),
      exact(product),
    ];
  });
  return table(
    [
      lineSay('compute/step'),
      lineSay('compute/number'),
      lineSay('compute/as-written'),
      lineSay('compute/product'),
    ],
    rows,
  );
}

function resultOf({ factors, value }: Estimate): Block {
  const stated = factors.filter(({ says }) => !constants.includes(says));
  const figures = Math.min(...stated.map((each) => visibleFigures(each.value)));
  return paragraph(
    strong(lineSay('compute/result')),
    ' ',
    lineSay('compute/rounded', { rounded: rounded(value), exact: exact(value), figures }),
    ' ',
    strong(lineSay('compute/band-of', { margin: lawPercent('estimateMargin') })),
    ' ',
    lineSay('compute/band-is', { band: band(value) }),
  );
}

/** Numbers of the formula itself, which nobody states. */
const constants: readonly string[] = [
  'operations for each parameter and token',
  'seconds in an hour',
];
