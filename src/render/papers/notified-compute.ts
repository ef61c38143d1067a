/** The amount of compute as a notification states it: with two significant figures, and as stated where that says more. */
import type { Decimal } from '../../facts/decimal.js';
import { type NotifiedFigure, notifiedFigure } from '../../figures/safety-compute.js';
import { withDecimalMark } from '../../languages/numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { bullets, type Line, line, strong, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { power } from '../amounts.js';
import { lineSay } from '../md-say.js';
import { factOf, openFactLine, type RenderContext } from '../page.js';

/** An amount with two significant figures, without its unit. */
export const roundedFlop = (value: Decimal): string =>
  withDecimalMark(value.toScientific(2), spokenLanguage().conventions);

/** Whether the figure at a path is the one that is notified, so that it is not stated twice. */
export const isNotified = ({ read }: RenderContext, path: string): boolean =>
  notifiedFigure(read.facts)?.path === path;

/** The amount, what it counts, and the base model of a modification. */
export function notifiedCompute(page: RenderContext): readonly Block[] {
  for (const path of [
    'training.compute.cumulative_flop',
    'training.compute.planned_cumulative_flop',
    'role.modification.compute_flop',
  ]) {
    factOf(page, path);
  }
  const found = notifiedFigure(page.read.facts);
  const row = (label: LabelKey, value: Line): Line => line(strong(lineSay(label), ':'), ' ', value);
  if (found === null)
    return bullets([
      row('notification/amount', openFactLine(page, 'training.compute.cumulative_flop')),
    ]);
  return bullets([
    row('notification/amount', amountOf(found)),
    row('notification/counts', lineSay(`notification/counts/${found.counts}`)),
    ...(found.base === null ? [] : [row('notification/base', text(found.base))]),
  ]);
}

function amountOf({ value, isEstimate, isBound }: NotifiedFigure): Line {
  const flop = roundedFlop(value);
  if (isEstimate)
    return lineSay(isBound ? 'notification/at-most-estimated' : 'notification/flop-estimated', {
      flop,
    });
  const figures = value.significantFigures();
  if (figures > 2)
    return lineSay(isBound ? 'notification/at-most-as-stated' : 'notification/flop-as-stated', {
      flop,
      stated: power(value),
    });
  if (figures < 2)
    return lineSay(isBound ? 'notification/at-most-one-figure' : 'notification/flop-one-figure', {
      flop,
    });
  return lineSay(isBound ? 'notification/at-most' : 'notification/flop', { flop });
}
