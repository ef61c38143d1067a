/** What a method takes for granted, and whether that is so for this model. */
import { Decimal } from '../../facts/decimal.js';
import { numberAt } from '../../facts/stated.js';
import type { Estimate } from '../../figures/compute.js';
import { type Line, line } from '../../markdown/build.js';
import { lineSay } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { exact } from './amounts.js';

/** One line for each. */
export function assumptions(page: RenderContext, { method, factors }: Estimate): readonly Line[] {
  if (method === 'hardware')
    return [lineSay('compute/same-hours'), lineSay('compute/utilisation-is')];
  const parameters = factors[1]?.value;
  return parameters === undefined
    ? []
    : [sparseness(page, parameters), ...largeness(page, parameters)];
}

/** Which parameters the formula was given: the text of the annex has it for dense models only. */
function sparseness(page: RenderContext, parameters: Decimal): Line {
  factOf(page, 'model.parameters.active');
  const total = numberAt(page.read.facts, 'model.parameters.total');
  const active = numberAt(page.read.facts, 'model.parameters.active');
  if (total === undefined || active === undefined) return quietLine('compute/density');
  if (active.compare(total) === 0) return lineSay('compute/dense');
  const used =
    parameters.compare(active) === 0
      ? lineSay('compute/uses-active')
      : parameters.compare(total) === 0
        ? lineSay('compute/uses-all')
        : lineSay('compute/uses-neither');
  return line(lineSay('compute/sparse', { active: exact(active), total: exact(total) }), ' ', used);
}

/** A model is large where its parameters are well above a twelfth of the tokens of its context. */
function largeness(page: RenderContext, parameters: Decimal): readonly Line[] {
  const context = numberAt(page.read.facts, 'model.context_window');
  if (context === undefined || context.mantissa === 0n) return [];
  page.printed.add('model.context_window');
  const isLarge = parameters.times(Decimal.of('12')).isMoreThan(context.times(Decimal.of('10')));
  return [
    lineSay(isLarge ? 'compute/attention-small' : 'compute/attention-large', {
      parameters: exact(parameters),
      context: exact(context),
    }),
  ];
}
