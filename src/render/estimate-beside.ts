/** An estimate of compute as it is told beside the figure that it checks: what it comes to, and how far that lies from the figure. */
import { type EstimatePath, estimateAt, isBound, statedFigure } from '../figures/compute.js';
import type { Line } from '../markdown/build.js';
import { deviation } from './compute-note/amounts.js';
import { lineSay } from './md-say.js';
import { factOf, type RenderContext } from './page.js';

/** The words of the estimate, with the difference where both are amounts that can be compared. */
export function estimateBeside(
  page: RenderContext,
  path: EstimatePath,
  figurePath: string,
  estimate: Line,
): Line {
  factOf(page, figurePath);
  const made = estimateAt(page.read.facts, path);
  const figure = statedFigure(page.read.facts, figurePath);
  if (!made || figure === null || isBound(figure) || figure.value.mantissa === 0n) return estimate;
  const { side, percent: share } = deviation(made.value, figure.value);
  return side === 'equal'
    ? lineSay('estimate/beside-equal', { estimate })
    : lineSay(`estimate/beside-${side}`, { estimate, share });
}
