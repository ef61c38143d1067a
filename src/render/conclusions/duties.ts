/** The duties with their outcomes and dates. */
import type { ObligationResult, Outcome } from '../../assess/assessment.js';
import { day } from '../dates.js';
import { mdStatus, mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';
import { label } from './cite.js';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  applies: mdStatus('review', 'Applies'),
  exempt: mdStatus('met', 'Exempt'),
  'does-not-apply': mdStatus('muted', 'Does not apply'),
  undetermined: mdStatus('open', 'Not known yet'),
};

/** Every duty with its outcome and dates. */
export function obligationTable(page: Page): string {
  return mdTable(
    ['Duty', 'Provision', 'Outcome', 'Due', 'Enforced from'],
    page.assessment.obligations.map((each) => [
      `${mdText(each.title)}${each.limited_to_modification ? ' (for the modification only)' : ''}`,
      label(each.provision),
      outcomeWords[each.outcome],
      each.due === null ? '—' : mdText(day(each.due)),
      each.enforced_from === null ? '—' : mdText(day(each.enforced_from)),
    ]),
  );
}

/** Duties as a list, each with its provision and its day. */
export function bullets(obligations: readonly ObligationResult[]): string {
  return obligations
    .map(({ title, provision, due }) => {
      const when = due === null ? '' : `, due ${mdText(day(due))}`;
      return `- ${mdText(title)} (${label(provision)})${when}`;
    })
    .join('\n');
}
