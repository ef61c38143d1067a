/** Both methods of the Guidelines' annex: the formula, the stated numbers, each step, the result with its band, the assumptions. */

import { Decimal } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import { numberAt } from '../../facts/stated.js';
import {
  type Estimate,
  type EstimatePath,
  estimateAt,
  estimatePaths,
  isBound,
  isWithinBand,
  statedFigure,
} from '../../figures/compute.js';
import { visibleFigures } from '../../figures/form-numbers.js';
import { lawPercent } from '../../law/spell.js';
import { mdStatus, mdTable, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { capital } from '../words.js';
import { asRead, asWritten, band, difference, exact, missing, rounded } from './amounts.js';

type Method = Estimate['method'];

const formulas: Readonly<Record<Method, { title: string; formula: string; needs: string }>> = {
  architecture: {
    title: 'From the architecture',
    formula:
      'C ≈ 6 × N × D: six operations for each of N parameters and each of D training tokens, tokens of repeated passes counted again. The Guidelines give this form of the method for large dense transformers.',
    needs: 'the number of parameters and of training tokens',
  },
  hardware: {
    title: 'From the hardware',
    formula:
      'C = units × hours × 3,600 × peak × utilisation: the seconds that all units ran, times the operations a second that one can do, times the share of them that was reached.',
    needs: 'the number of units, their hours, the peak and the utilisation',
  },
};

interface Found {
  readonly path: EstimatePath;
  readonly estimate: Estimate;
}

/** The estimates that the facts allow, by method; where both paths use one method, the first counts. */
function estimatesOf(page: RenderContext): Readonly<Partial<Record<Method, Found>>> {
  const found: Partial<Record<Method, Found>> = {};
  for (const path of estimatePaths) {
    factOf(page, path);
    const estimate = estimateAt(page.read.facts, path);
    if (estimate) found[estimate.method] ??= { path, estimate };
  }
  return found;
}

/** One heading for each method, worked out where its numbers are stated. */
export function methodsWorkedOut(page: RenderContext): string {
  const found = estimatesOf(page);
  const hasOne = Object.keys(found).length > 0;
  return (['architecture', 'hardware'] as const)
    .map((method) => {
      const { title, formula, needs } = formulas[method];
      const one = found[method];
      return [
        `### ${title}`,
        mdText(formula),
        one ? workedOut(page, one.path, one.estimate) : notWorkedOut(page, needs, hasOne),
      ].join('\n\n');
    })
    .join('\n\n');
}

/** One method is enough for the Guidelines; the other is then a way to check the first. */
function notWorkedOut(page: RenderContext, needs: string, hasOther: boolean): string {
  if (!hasOther) {
    return missing(page, 'training.compute.estimate', 'compute/method', { needs: mdText(needs) });
  }
  page.printed.add('training.compute.cross_estimate');
  return quiet('compute/other-method');
}

function workedOut(page: RenderContext, path: EstimatePath, estimate: Estimate): string {
  page.places.tell('stated');
  const hardware = given(page.read.facts, `${path}.hardware`);
  return [
    stepTable(estimate),
    ...(typeof hardware === 'string' ? [`Hardware: ${mdText(hardware)}.`] : []),
    resultOf(estimate),
    ...assumptions(page, estimate).map((each) => `- ${mdText(each)}`),
  ].join('\n\n');
}

/** Each number as it is written, and the product so far. */
function stepTable({ factors }: Estimate): string {
  let product = Decimal.of('1');
  const rows = factors.map(({ says, value }, index) => {
    product = product.times(value);
    return [
      String(index + 1),
      mdText(`${index === 0 ? '' : '× '}${says}`),
      asWritten(value),
      mdText(exact(product)),
    ];
  });
  return mdTable(['Step', 'Number', 'As written', 'Product so far'], rows);
}

function resultOf({ factors, value }: Estimate): string {
  const stated = factors.filter(({ says }) => !constants.includes(says));
  const least = Math.min(...stated.map((each) => visibleFigures(each.value)));
  const figures =
    least === 1 ? 'one significant figure' : `${figureWords[least] ?? least} significant figures`;
  return `**Result:** ${mdText(`${rounded(value)}, rounded to two significant figures from ${exact(value)}; the number stated least exactly has ${figures}.`)} **Band of ${lawPercent('estimateMargin')} %:** ${mdText(`${band(value)}.`)}`;
}

const figureWords: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four' };

/** Numbers of the formula itself, which nobody states. */
const constants: readonly string[] = [
  'operations for each parameter and token',
  'seconds in an hour',
];

/** What the method takes for granted here. */
function assumptions(page: RenderContext, { method, factors }: Estimate): readonly string[] {
  if (method === 'hardware') {
    return [
      'Every unit is taken to have run for the same hours; the peak is that of the number format used, as the manufacturer states it without sparsity.',
      'The utilisation is the share of operations that served the model. Work that is done again only to save memory need not be counted and belongs outside it.',
    ];
  }
  const parameters = factors[1]?.value;
  return parameters === undefined
    ? []
    : [sparseness(page, parameters), ...largeness(page, parameters)];
}

/** Which parameters the formula was given: the text of the annex has it for dense models only. */
function sparseness(page: RenderContext, parameters: Decimal): string {
  factOf(page, 'model.parameters.active');
  const total = numberAt(page.read.facts, 'model.parameters.total');
  const active = numberAt(page.read.facts, 'model.parameters.active');
  if (total === undefined || active === undefined) {
    return quiet('compute/density');
  }
  if (active.compare(total) === 0)
    return 'The model is dense: all its parameters are active for every token.';
  const used =
    parameters.compare(active) === 0
      ? 'The parameters active for one token are used.'
      : parameters.compare(total) === 0
        ? 'All parameters are used, which counts operations that were not done.'
        : 'The parameters of the estimate are neither the stated active nor the stated total ones.';
  return `The model is sparse: ${exact(active)} of ${exact(total)} parameters are active for one token. The annex gives the formula for dense models only; taking active parameters for a sparse one is an interpretation. ${used}`;
}

/** A model is large where its parameters are well above a twelfth of the tokens of its context. */
function largeness(page: RenderContext, parameters: Decimal): readonly string[] {
  const context = numberAt(page.read.facts, 'model.context_window');
  if (context === undefined || context.mantissa === 0n) return [];
  page.printed.add('model.context_window');
  const isLarge = parameters.times(Decimal.of('12')).isMoreThan(context.times(Decimal.of('10')));
  return [
    `The formula leaves out the work of attention, which is small where parameters are well above a twelfth of the tokens of the context: ${exact(parameters)} parameters, ${exact(context)} tokens. ${isLarge ? 'That is so here.' : 'That is not so here: a count by operation is better.'}`,
  ];
}

/** Every estimate and the stated figure beside the first of them. */
export function comparison(page: RenderContext): string {
  const found = estimatesOf(page);
  const stated = statedFigure(page.read.facts, 'training.compute.parameter_update_flop');
  factOf(page, 'training.compute.parameter_update_flop');
  const estimates = (['architecture', 'hardware'] as const).flatMap((method) => {
    const one = found[method];
    return one ? [{ name: formulas[method].title, value: one.estimate.value }] : [];
  });
  const reference = estimates[0];
  const rows = [...(stated ? [{ name: 'Stated', value: stated.value }] : []), ...estimates];
  if (!reference || rows.length < 2) {
    return quiet('compute/nothing-to-compare');
  }
  const isBounded = stated !== null && isBound(stated);
  return [
    `Each is compared with the estimate ${reference.name.toLowerCase()}. A difference of no more than ${lawPercent('estimateMargin')} % is within what the Guidelines accept.`,
    mdTable(
      ['Figure', 'Amount', 'Difference', `Within ${lawPercent('estimateMargin')} %`],
      rows.map(({ name, value }) => {
        const bound = isBounded && name === 'Stated';
        const within = isWithinBand(value, reference.value);
        return [
          capital(name),
          name === 'Stated' && stated ? asRead(stated) : mdText(rounded(value)),
          name === reference.name ? 'reference' : mdText(difference(value, reference.value)),
          name === reference.name
            ? '—'
            : bound
              ? 'A bound: not compared'
              : mdStatus(within ? 'met' : 'failed', within ? 'Yes' : 'No'),
        ];
      }),
    ),
  ].join('\n\n');
}
