/** The duties with their outcomes and dates. */
import type { ObligationResult, Outcome } from '../../assess/assessment.js';
import { day } from '../dates.js';
import { mdStatus, mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';
import { capital, sentence } from '../words.js';
import { label } from './cite.js';

const outcomeWords: Readonly<Record<Outcome, string>> = {
  applies: mdStatus('review', 'Applies'),
  exempt: mdStatus('met', 'Exempt'),
  'does-not-apply': mdStatus('muted', 'Does not apply'),
  undetermined: mdStatus('open', 'Not known yet'),
};

/** Every duty that applies, may apply or is lifted, with its dates; the others in a sentence. */
export function obligationTable(page: Page): string {
  const { obligations } = page.assessment;
  const shown = obligations.filter(({ outcome }) => outcome !== 'does-not-apply');
  const others = obligations.filter(({ outcome }) => outcome === 'does-not-apply');
  const table = mdTable(
    ['Duty', 'Provision', 'Outcome', 'Due', 'Enforced from'],
    shown.map((each) => [
      `${mdText(each.title)}${each.limited_to_modification ? ' (for the modification only)' : ''}`,
      label(each.provision),
      outcomeWords[each.outcome],
      dueCell(each),
      each.enforced_from === null ? '—' : mdText(day(each.enforced_from)),
    ]),
  );
  const rest = others.map(({ title, provision }) => `- ${mdText(title)} (${label(provision)})`);
  return [
    shown.length === 0 ? '' : table,
    rest.length === 0 ? '' : `**Does not apply:**\n\n${rest.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
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
