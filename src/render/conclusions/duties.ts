/** The duties with their outcomes and dates. */
import type { ObligationResult, Outcome } from '../../assess/assessment.js';
import {
  between,
  brk,
  bullets,
  type Line,
  line,
  paragraph,
  status,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import type { RenderContext } from '../page.js';
import { capital, sentence } from '../words.js';
import { cited } from './cite.js';

const outcomeWords: Readonly<Record<Outcome, Line>> = {
  applies: status('review', 'Applies'),
  exempt: status('met', 'Exempt'),
  'does-not-apply': status('muted', 'Does not apply'),
  undetermined: status('open', 'Not known yet'),
};

/** Every duty that applies, may apply or is lifted, with its dates; the others in a list. */
export function obligationTable(page: RenderContext): readonly Block[] {
  const { obligations } = page.assessment;
  const shown = obligations.filter(({ outcome }) => outcome !== 'does-not-apply');
  const others = obligations.filter(({ outcome }) => outcome === 'does-not-apply');
  const rows = shown.map((each) => [
    line(text(each.title), each.limited_to_modification ? ' (for the modification only)' : ''),
    text(cited(each.provision)),
    outcomeWords[each.outcome],
    dueCell(each),
    each.enforced_from === null ? '—' : text(day(each.enforced_from)),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [table(['Duty', 'Provision', 'Outcome', 'Due', 'Enforced from'], rows)]),
    ...(others.length === 0
      ? []
      : [
          paragraph(strong('Does not apply:')),
          ...bullets(
            others.map(({ title, provision }) =>
              line(text(title), ' (', text(cited(provision)), ')'),
            ),
          ),
        ]),
  ];
}

/** The due day with what travels with it: the day on which the duty ended, and each point that is close or not settled. */
function dueCell({ due, ended, outcome, caveats }: ObligationResult): Line {
  const lines = [
    due === null ? '—' : text(day(due)),
    ...(ended === null ? [] : [line('Ended ', text(day(ended)))]),
    ...(outcome === 'applies' || outcome === 'undetermined'
      ? caveats.map((each) => text(capital(sentence(each.text))))
      : []),
  ];
  return between(
    lines.map((each) => line(each)),
    brk,
  );
}
