/** The duties with their outcomes and dates. */
import type { ObligationResult, Outcome } from '../../assess/assessment.js';
import { day } from '../dates.js';
import { mdStatus, mdTable, mdText } from '../markdown.js';
import { openPoint } from '../open-points.js';
import type { Page } from '../page.js';
import { capital, sentence } from '../words.js';
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
      dueCell(each),
      each.enforced_from === null ? '—' : mdText(day(each.enforced_from)),
    ]),
  );
}

/** The due day with what travels with it: the day on which the duty ended, and each point that is close or not settled. */
function dueCell({ due, ended, outcome, caveats }: ObligationResult): string {
  const lines = [
    due === null ? '—' : mdText(day(due)),
    ...(ended === null ? [] : [`Ended ${mdText(day(ended))}`]),
    ...(outcome === 'applies' || outcome === 'undetermined'
      ? caveats.map(({ text }) => mdText(capital(sentence(text))))
      : []),
  ];
  return lines.join('<br>');
}

/** What is owed whatever the answer on the exception. */
export function remainingDuties(page: Page): string {
  const { obligations } = page.assessment;
  const due = obligations.filter(({ outcome }) => outcome === 'applies');
  const open = obligations.filter(({ outcome }) => outcome === 'undetermined');
  if (due.length + open.length === 0) return 'No other duty applies on the facts stated.';
  return [
    ...(due.length === 0 ? [] : [bullets(due)]),
    ...(open.length === 0 ? [] : [`${openPoint(page.places, 'owed/duties')}\n\n${bullets(open)}`]),
  ].join('\n\n');
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
