/** What stands beside the papers on systemic risk: their clocks, how binding the code of practice is, and what the law leaves open. */
import { type Clock, clocksOf, earlierModel, type Paper } from '../figures/safety-clocks.js';
import { limitations } from '../law/limitations.js';
import { provisions } from '../law/provisions.js';
import {
  brk,
  callout,
  code,
  type Line,
  line,
  paragraph,
  sentenceLine,
  status,
  table,
  text,
} from '../markdown/build.js';
import { printLine } from '../markdown/print.js';
import type { Block } from '../markdown/tree.js';
import { citeWithAuthorityLine } from './conclusions/cite.js';
import { day } from './dates.js';
import { openLine, quiet } from './open-points.js';
import { factOf, type RenderContext } from './page.js';
import { capital } from './words.js';

/** How business days are counted here. */
export const businessDays =
  'Business days are counted from Monday to Friday, beginning on the day after. Official holidays are not taken into account, so a day may fall later.';

/** The table of dates and clocks of one paper; a clock whose first day is not known shows its rule and the fact that is missing. */
export function clockTable(page: RenderContext, paper: Paper): readonly Block[] {
  const clocks = clocksOf(paper, page.read.facts);
  const earlier = earlierModel(page.read.facts);
  const isUnsettled = earlier !== 'false';
  for (const { from, doneAt } of clocks) {
    factOf(page, from);
    if (doneAt !== null) factOf(page, doneAt);
  }
  const rows = table(
    ['What', 'Rule', 'By', 'Done', 'Set by'],
    clocks.map((clock) => [
      text(clock.what),
      text(capital(clock.rule)),
      isUnsettled && clock.isEarliest !== true
        ? 'Unsettled: see the note below'
        : clock.due === null
          ? openLine(page.places, 'clock/from', { path: code(clock.from) })
          : text(clock.isEarliest ? `From ${day(clock.due)}` : day(clock.due)),
      doneCell(isUnsettled ? { ...clock, due: null } : clock, page.assessment.as_of),
      citeWithAuthorityLine(clock.provision),
    ]),
  );
  return [
    rows,
    ...(clocks.some(({ rule }) => rule.includes('business days')) ? [paragraph(businessDays)] : []),
    ...(earlier === 'true' ? [callout('note', paragraph(text(unsettledClocks(page))))] : []),
    ...(earlier === 'unknown'
      ? [callout('note', paragraph(openLine(page.places, 'clock/earlier-model')))]
      : []),
  ];
}

/** When it was done, and whether in time; what the facts keep no day for shows a dash. */
function doneCell({ due, done, doneAt, isEarliest }: Clock, asOf: string): Line {
  if (doneAt === null || isEarliest) return line('—');
  if (done === null) {
    return due !== null && asOf > due
      ? status('open', quiet('clock/no-day-over'))
      : status('muted', quiet('clock/no-day'));
  }
  if (due === null) return text(day(done));
  const inTime = done <= due;
  return line(
    status(inTime ? 'met' : 'failed', inTime ? 'In time' : 'Later'),
    brk,
    text(day(done)),
  );
}

/** That the transition for earlier models may move the clocks, and the day that the assessment takes. */
function unsettledClocks(page: RenderContext): string {
  const due = page.assessment.obligations.find(({ id }) => id === 'art-52-notification')?.due;
  const taken =
    due === undefined || due === null
      ? ''
      : ` The assessment takes ${day(due)} as the day on which the notification falls due.`;
  return `The model was placed on the market before the duties for models began. ${limitations['legacy-systemic-risk'].text}${taken}`;
}

/** How binding the headings of the code are for this provider. */
export function codeStanding(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'provider.code_of_practice.safety_and_security');
  const voluntary = `The headings are those of the chapter on safety and security of the code of practice, which is voluntary. ${capital(provisions['art-55(2)'].label)} lets a provider rely on a code to show compliance; signing it gives no presumption of conformity.`;
  if (found.state === 'given' && found.value === true) {
    return [callout('note', paragraph(text(`${voluntary} The provider has signed the chapter.`)))];
  }
  const signed =
    found.state === 'given'
      ? line('The provider has not signed the chapter.')
      : openLine(page.places, 'code/signed');
  return [
    callout(
      'note',
      paragraph(text(voluntary), ' ', signed),
      paragraph(
        'The duties of Art. 55 stand all the same: a provider who follows neither a code nor a harmonised standard shows other adequate means of compliance. The Commission’s guidelines suggest to compare those means with the code, gap by gap, and expect more requests for information.',
      ),
    ),
  ];
}

/** A question that the law leaves open, as one sentence for readers. */
export function unsettledSentence(id: string): string {
  const known: Readonly<Record<string, { text: string } | undefined>> = limitations;
  const found = known[id];
  if (!found) throw new Error(`no such limitation: ${id}`);
  return printLine(sentenceLine(text(found.text)));
}
