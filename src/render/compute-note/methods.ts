/** Both methods of the Guidelines' annex: the formula, the stated numbers, each step, the result with its band, the assumptions. */

import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import {
  type Estimate,
  type EstimatePath,
  estimateAt,
  estimatePaths,
} from '../../figures/compute.js';
import type { LabelKey } from '../../languages/say.js';
import { lawPercent } from '../../law/spell.js';
import { bullets, heading, type Line, paragraph } from '../../markdown/build.js';
import { type Block, plainText } from '../../markdown/tree.js';
import { amount } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { band, exact, factor, flop, missing, rounded } from './amounts.js';
import { assumptions } from './assumptions.js';

export type Method = Estimate['method'];

export interface FoundEstimate {
  readonly path: EstimatePath;
  readonly estimate: Estimate;
}

/** What the headings call each method. */
const methodTitles: Readonly<Record<Method, LabelKey>> = {
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
    // One method is enough for the Guidelines: of the other nothing is to be said.
    if (!one && hasOne) return [];
    return [
      heading(3, lineSay(methodTitles[method])),
      paragraph(formulaOf(method)),
      ...(one ? workedOut(page, one) : [paragraph(notWorkedOut(page, method))]),
    ];
  });
}

const notWorkedOut = (page: RenderContext, method: Method): Line =>
  missing(page, 'training.compute.estimate', 'compute/method', { needs: lineSay(needs[method]) });

function workedOut(page: RenderContext, { path, estimate }: FoundEstimate): readonly Block[] {
  page.places.tell('stated');
  const hardware = given(page.read.facts, `${path}.hardware`);
  return [
    productOf(estimate),
    ...(typeof hardware === 'string'
      ? [paragraph(lineSay('compute/hardware-used', { hardware }))]
      : []),
    resultOf(estimate),
    ...bullets(assumptions(page, estimate)),
  ];
}

/** Each factor as it is stated, and what they come to. */
function productOf({ method, factors, value }: Estimate): Block {
  const [first, second, third, fourth, fifth] = factors.map(({ says, value: each }) =>
    factor(each, says !== 'operations a second at the peak'),
  );
  const product = flop(exact(value));
  return paragraph(
    method === 'architecture'
      ? lineSay('compute/architecture-product', {
          ...{ operations: first ?? [], parameters: second ?? [], tokens: third ?? [], product },
        })
      : lineSay('compute/hardware-product', {
          ...{ units: first ?? [], hours: second ?? [], seconds: third ?? [] },
          ...{ peak: fourth ?? [], utilisation: fifth ?? [], product },
        }),
  );
}

function resultOf({ value }: Estimate): Block {
  const amount = rounded(value);
  const isExact = plainText(amount) === plainText(flop(exact(value)));
  return paragraph(
    lineSay(isExact ? 'compute/estimate-is' : 'compute/estimate-is-rounded', {
      amount,
      margin: lawPercent('estimateMargin'),
      band: band(value),
    }),
  );
}
