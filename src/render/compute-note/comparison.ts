/** The stated figure of training compute and every further estimate, each compared with the first estimate in a sentence. */
import type { Decimal } from '../../facts/decimal.js';
import { type ComputeFigure, isBound, isWithinBand, statedFigure } from '../../figures/compute.js';
import type { LabelKey } from '../../languages/say.js';
import { lawPercent } from '../../law/spell.js';
import { bullets, capitalLine, heading, type Line } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { asRead, deviation } from './amounts.js';
import { estimatesOf, type Method } from './methods.js';

const references: Readonly<Record<Method, LabelKey>> = {
  architecture: 'compute/reference-architecture',
  hardware: 'compute/the-estimate-from-hardware',
};

/** A sentence for each figure, or nothing where there are no two. */
export function comparison(page: RenderContext): readonly Block[] {
  const found = estimatesOf(page);
  const stated = statedFigure(page.read.facts, 'training.compute.parameter_update_flop');
  factOf(page, 'training.compute.parameter_update_flop');
  const [first, second] = (['architecture', 'hardware'] as const).flatMap((method) => {
    const one = found[method];
    return one ? [{ method, value: one.estimate.value }] : [];
  });
  if (
    first === undefined ||
    first.value.mantissa === 0n ||
    (stated === null && second === undefined)
  )
    return [];
  const reference = lineSay(references[first.method]);
  const sentences = [
    ...(stated === null ? [] : [statedBeside(stated, first.value, reference)]),
    ...(second === undefined
      ? []
      : [
          compared(
            second.value,
            first.value,
            lineSay('compute/the-estimate-from-hardware'),
            reference,
          ),
        ]),
  ];
  return [
    heading(3, lineSay('compute/compared')),
    ...bullets(sentences.map((each) => capitalLine(each))),
  ];
}

function statedBeside(stated: ComputeFigure, against: Decimal, reference: Line): Line {
  const figure = lineSay('compute/the-stated', { amount: asRead(stated) });
  return isBound(stated)
    ? lineSay('compute/bound-not-compared', { figure, reference })
    : compared(stated.value, against, figure, reference);
}

function compared(value: Decimal, against: Decimal, figure: Line, reference: Line): Line {
  const { side, percent: share } = deviation(value, against);
  const margin = lawPercent('estimateMargin');
  if (side === 'equal') return lineSay('compute/equals', { figure, reference });
  if (side === 'slight') return lineSay('compute/agrees', { figure, share, reference, margin });
  const place = isWithinBand(value, against) ? 'inside' : 'outside';
  return lineSay(`compute/${side}-${place}`, { figure, share, reference, margin });
}
