/** When a duty falls due, in the words of one table: ahead, since, overdue only where records show no complete paper. */
import type { ObligationResult } from '../../assess/assessment.js';
import { daysBetween } from '../../facts/days.js';
import { lookup } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { type Line, strong } from '../../markdown/build.js';
import { lineAsTool } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';

/** What the records show of the paper of a duty. */
export interface PaperState {
  readonly isComplete: boolean;
  /** Whether its publication is asked for, and where it is said to stand. */
  readonly isPublished: boolean;
}

/** The day of a duty by its id, without a judgement on its paper. */
export function dutyDay(page: RenderContext, id: string): Line {
  const duty = page.assessment.obligations.find((each) => each.id === id);
  return duty === undefined ? quietLine('dash') : plain(duty, page.assessment.as_of);
}

/** The day of a duty beside the state of its paper; null where the duty has no paper. */
export function dueWords(
  page: RenderContext,
  duty: ObligationResult,
  paper: PaperState | null,
): Line {
  const { as_of: asOf } = page.assessment;
  if (duty.due === null) return quietLine('dash');
  if (duty.due > asOf || paper === null) return plain(duty, asOf);
  const on = { day: duty.due };
  if (!paper.isComplete) {
    return !isOverdue(page, duty, paper)
      ? lineAsTool('duty/incomplete', on)
      : strong(lineAsTool('duty/overdue', { ...on, days: daysBetween(duty.due, asOf) }));
  }
  return lineAsTool(paper.isPublished ? 'duty/since' : 'duty/no-address', on);
}

/** Whether the day has passed without a complete paper; whoever compiles public sources does not know what the provider has. */
export function isOverdue(
  page: RenderContext,
  { due }: ObligationResult,
  paper: Pick<PaperState, 'isComplete'> | null,
): boolean {
  if (due === null || due > page.assessment.as_of || paper === null || paper.isComplete)
    return false;
  return !isCompiled(page);
}

function plain({ due }: ObligationResult, asOf: string): Line {
  if (due === null) return quietLine('dash');
  return due > asOf
    ? lineAsTool('duty/in', { day: due, days: daysBetween(asOf, due) })
    : lineAsTool('duty/since', { day: due });
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
