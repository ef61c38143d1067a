/** What the first page leaves out of the duties: from when each can be enforced, what is unsettled about its day, and those that do not apply. */
import type { ObligationResult } from '../../assess/assessment.js';
import { bullets, type Line, line, paragraph, strong, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import type { RenderContext } from '../page.js';
import { capital, enumeration, sentence } from '../words.js';
import { cited } from './cite.js';

/** The days and caveats of the duties that the first page names, each said once; then the other duties by name. */
export function obligationTable(page: RenderContext): readonly Block[] {
  const { obligations } = page.assessment;
  const due = obligations.filter(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  const notes = [
    ...byWords(due, ({ enforced_from: from }) =>
      from === null ? [] : [`Enforced from ${day(from)}`],
    ),
    ...byWords(obligations, ({ ended }) => (ended === null ? [] : [`Ended ${day(ended)}`])),
    ...byWords(due, ({ caveats }) => caveats.map((each) => capital(each.text))),
  ];
  if (notes.length === 0 && due.length === obligations.length)
    return [paragraph('The first page names every duty; no day of any of them is known yet.')];
  return [
    ...bullets(notes),
    ...named(
      'Exempt:',
      obligations.filter(({ outcome }) => outcome === 'exempt'),
    ),
    ...named(
      'Does not apply:',
      obligations.filter(({ outcome }) => outcome === 'does-not-apply'),
    ),
  ];
}

/** What is true of several duties, with the places of all of them behind it. */
function byWords(
  duties: readonly ObligationResult[],
  saidOf: (duty: ObligationResult) => readonly string[],
): readonly Line[] {
  const found = new Map<string, string[]>();
  for (const duty of duties)
    for (const words of saidOf(duty))
      found.set(words, [...(found.get(words) ?? []), cited(duty.provision)]);
  return [...found].map(([words, places]) =>
    line(strong(text(sentence(words))), ' ', text(enumeration(places))),
  );
}

function named(lead: string, duties: readonly ObligationResult[]): readonly Block[] {
  if (duties.length === 0) return [];
  return [
    paragraph(strong(lead)),
    ...bullets(
      duties.map(({ title, provision }) => line(text(title), ' (', text(cited(provision)), ')')),
    ),
  ];
}
