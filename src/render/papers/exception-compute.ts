/** The training compute beside the threshold of systemic risk, as the paper on the exception says it. */
import type { FactPath } from '../../facts/paths.gen.js';
import { type ComputeFigure, cumulativeFigure, limitSystemicRisk } from '../../figures/compute.js';
import { withDecimalMark } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { lawCompute } from '../../law/spell.js';
import { type Line, text } from '../../markdown/build.js';
import { power } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';

/** The figure beside the threshold: a factor above it, a share below. */
export function againstThreshold(page: RenderContext): readonly Line[] {
  const figure = cumulativeFigure(page.read.facts);
  if (figure === null) return [];
  factOf(page, figure.path as FactPath);
  const isPlanned = figure.path === 'training.compute.planned_cumulative_flop';
  return [
    lineSay(isPlanned ? 'exception/training-planned' : 'exception/training-took', {
      amount: amount(figure),
      share: share(figure),
      limit: lawCompute('systemicRiskFlop'),
      place: 'art-51(2)',
    }),
  ];
}

/** How exactly the figure is known; what the updates of parameters alone took is the least that all of it took. */
function limited({ kind, path }: ComputeFigure, words: Line): Line {
  if (kind === 'at least' || path === 'training.compute.parameter_update_flop')
    return lineSay('frame/at-least', { least: words });
  return kind === 'at most' || kind === 'between'
    ? lineSay('frame/at-most', { most: words })
    : words;
}

function amount(figure: ComputeFigure): Line {
  const { kind, value, least, most } = figure;
  if (kind === 'between' && least !== null && most !== null)
    return lineSay('frame/between', { least: text(power(least)), most: text(power(most)) });
  const own = text(power(value));
  return kind === 'estimated'
    ? lineSay('exception/estimated', { amount: own })
    : limited(figure, own);
}

function share(figure: ComputeFigure): Line {
  const ratio = figure.value.toNumber() / limitSystemicRisk.toNumber();
  const spelled = (number: number): string =>
    withDecimalMark(String(Number(number.toPrecision(2))), spokenLanguage().conventions);
  return limited(
    figure,
    ratio >= 1
      ? lineSay('exception/times', { factor: spelled(ratio) })
      : lineSay('exception/share', { percent: spelled(ratio * 100) }),
  );
}
