/** Why and since when a model is one with systemic risk, as it stood on the day of a letter. */
import { isDay } from '../../facts/days.js';
import type { Line } from '../../markdown/build.js';
import { lineSay } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';

/** A designation as it stands today; that there is none says nothing in a letter about compute. */
export function designation(page: RenderContext): Line {
  const isDesignated = factOf(page, 'risk.systemic.designated');
  if (isDesignated.state !== 'given' || isDesignated.value !== true) return [];
  const on = factOf(page, 'risk.systemic.designated_on');
  return on.state === 'given' && isDay(on.value)
    ? lineSay('notification/designated-by', { day: on.value })
    : lineSay('notification/designated');
}

/** A designation that a letter of a day could know of: one without a day may have come later. */
export function designationBy(page: RenderContext, today: string): Line {
  const on = factOf(page, 'risk.systemic.designated_on');
  return on.state === 'given' && isDay(on.value) && on.value <= today ? designation(page) : [];
}

/** Since when the condition is met; nothing where that is not stated or came later. */
export function conditionSince(page: RenderContext, today: string): Line {
  const met = metOn(page);
  return met !== null && met <= today ? lineSay('notification/met-since', { day: met }) : [];
}

/** The day on which the condition is met, past or ahead. */
export function metOn(page: RenderContext): string | null {
  const met = factOf(page, 'risk.systemic.threshold_met_on');
  return met.state === 'given' && isDay(met.value) ? met.value : null;
}
