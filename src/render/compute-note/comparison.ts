/** Every estimate and the stated figure of training compute beside the first of them. */
import { isBound, isWithinBand, statedFigure } from '../../figures/compute.js';
import { lawPercent } from '../../law/spell.js';
import { line, paragraph, table } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { asRead, difference, rounded } from './amounts.js';
import { estimatesOf, methodTitles } from './methods.js';

/** A row for each figure, or that there is nothing to compare. */
export function comparison(page: RenderContext): readonly Block[] {
  const found = estimatesOf(page);
  const stated = statedFigure(page.read.facts, 'training.compute.parameter_update_flop');
  factOf(page, 'training.compute.parameter_update_flop');
  const estimates = (['architecture', 'hardware'] as const).flatMap((method) => {
    const one = found[method];
    return one ? [{ method, value: one.estimate.value }] : [];
  });
  const [reference] = estimates;
  if (!reference || estimates.length + (stated ? 1 : 0) < 2)
    return [paragraph(quietLine('compute/nothing-to-compare'))];
  const margin = lawPercent('estimateMargin');
  const against = (value: typeof reference.value) => [
    difference(value, reference.value),
    isWithinBand(value, reference.value) ? lineSay('compute/inside') : lineSay('compute/outside'),
  ];
  const ownRow = (): readonly ReturnType<typeof line>[] => {
    if (!stated) return [];
    const [differs = [], within = []] = against(stated.value);
    return [
      lineSay('compute/stated'),
      asRead(stated),
      differs,
      isBound(stated) ? lineSay('compute/not-compared') : within,
    ];
  };
  return [
    paragraph(
      lineSay(
        reference.method === 'architecture'
          ? 'compute/compared-with-architecture'
          : 'compute/compared-with-hardware',
        { margin },
      ),
    ),
    table(
      [
        lineSay('compute/figure'),
        lineSay('compute/amount'),
        lineSay('compute/difference'),
        lineSay('compute/band-head', { margin }),
      ],
      [
        ...(stated ? [ownRow()] : []),
        ...estimates.map((each) => [
          lineSay(methodTitles[each.method]),
          rounded(each.value),
          ...(each === reference ? [lineSay('compute/reference'), line('—')] : against(each.value)),
        ]),
      ],
    ),
  ];
}
