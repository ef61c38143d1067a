/** When a duty falls due, in the words of one table: ahead, since, overdue only where records show no complete paper. */
import type { ObligationResult } from '../../assess/assessment.js';
import { daysBetween } from '../../facts/days.js';
import { lookup } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { type Line, strong, text } from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import { day } from '../dates.js';
import { factOf, type RenderContext } from '../page.js';

/** What the records show of the paper of a duty. */
export interface PaperState {
  readonly isComplete: boolean;
  /** Whether its publication is asked for, and where it is said to stand. */
  readonly isPublished: boolean;
}

/** The day of a duty by its id, without a judgement on its paper. */
export function dutyDay(page: RenderContext, id: string): string {
  const duty = page.assessment.obligations.find((each) => each.id === id);
  return duty === undefined ? '—' : printLine(plain(duty, page.assessment.as_of));
}

/** The day of a duty beside the state of its paper; null where the duty has no paper. */
export function dueWords(
  page: RenderContext,
  duty: ObligationResult,
  paper: PaperState | null,
): Line {
  const { as_of: asOf } = page.assessment;
  if (duty.due === null) return text('—');
  if (duty.due > asOf || paper === null) return plain(duty, asOf);
  const when = day(duty.due);
  if (!paper.isComplete) {
    // Whoever compiles public sources does not know what the provider has.
    const isThird = isCompiled(page);
    return isThird
      ? text(`Not complete in these records; the day was ${when}`)
      : strong(text(`Overdue since ${when} (${daysBetween(duty.due, asOf)} days)`));
  }
  return paper.isPublished
    ? text(`since ${when}`)
    : text(`due since ${when}; no address of publication is recorded`);
}

function plain({ due }: ObligationResult, asOf: string): Line {
  if (due === null) return text('—');
  return due > asOf
    ? text(`${day(due)}, in ${daysBetween(asOf, due)} days`)
    : text(`since ${day(due)}`);
}

/** Whether somebody else than the provider compiled the facts. */
export function isCompiled(page: RenderContext): boolean {
  const found = factOf(page, 'documentation.stated_by');
  return found.state === 'given' && found.value === 'third_party';
}

/** Whether an address of publication stands in the facts. */
export function hasAddress(page: RenderContext, id: string): boolean {
  return lookup(page.read.facts, `documentation.published.${id}.url` as FactPath).state === 'given';
}
