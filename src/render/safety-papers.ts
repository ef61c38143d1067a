/** What the papers for systemic risk say beyond facts and headings: their clocks, the amount of compute, and how binding the code of practice is. */
import {
  type Clock,
  clocksOf,
  isEarlierModel,
  type Paper,
} from '../facts/computed/safety-clocks.js';
import { notifiedFigure } from '../facts/computed/safety-compute.js';
import type { GateId } from '../facts/condition.js';
import { limitations } from '../law/limitations.js';
import { provisions } from '../law/provisions.js';
import { power } from './amounts.js';
import { labelWithAuthority } from './conclusions/cite.js';
import { summaryLine } from './conclusions/evidence.js';
import { reasonList } from './conclusions/gates.js';
import { day } from './dates.js';
import { mdCallout, mdCode, mdStatus, mdTable, mdText } from './markdown.js';
import { factOf, openPoint, type Page } from './page.js';
import { capital, sentence } from './words.js';

/** How business days are counted here. */
export const businessDays =
  'Business days are counted from Monday to Friday, beginning on the day after. Official holidays are not known to this program, so a day may fall later.';

/** The table of dates and clocks of one paper; a clock whose first day is not known shows its rule and the fact that is missing. */
export function clockTable(page: Page, paper: Paper): string {
  const clocks = clocksOf(paper, page.read.facts);
  const isEarlier = isEarlierModel(page.read.facts);
  for (const { from, doneAt } of clocks) {
    factOf(page, from);
    if (doneAt !== null) factOf(page, doneAt);
  }
  const table = mdTable(
    ['What', 'Rule', 'By', 'Done', 'Set by'],
    clocks.map((clock) => [
      mdText(clock.what),
      mdText(capital(clock.rule)),
      isEarlier && clock.isEarliest !== true
        ? 'Unsettled: see the note below'
        : clock.due === null
          ? `Not known: write ${mdCode(clock.from)}`
          : mdText(clock.isEarliest ? `From ${day(clock.due)}` : day(clock.due)),
      doneCell(isEarlier ? { ...clock, due: null } : clock, page.assessment.as_of),
      labelWithAuthority(clock.provision),
    ]),
  );
  return [
    table,
    ...(clocks.some(({ rule }) => rule.includes('business days')) ? [businessDays] : []),
    ...(isEarlier ? [mdCallout('NOTE', earlierModel(page))] : []),
  ].join('\n\n');
}

/** When it was done, and whether in time; what the facts keep no day for shows a dash. */
function doneCell({ due, done, doneAt, isEarliest }: Clock, asOf: string): string {
  if (doneAt === null || isEarliest) return '—';
  if (done === null) {
    return due !== null && asOf > due
      ? mdStatus('open', 'No day recorded, and the period is over')
      : mdStatus('muted', 'No day recorded');
  }
  if (due === null) return mdText(day(done));
  const inTime = done <= due;
  return `${mdStatus(inTime ? 'met' : 'failed', inTime ? 'In time' : 'Later')}<br>${mdText(day(done))}`;
}

/** That the transition for earlier models may move the clocks, and the day that the assessment takes. */
function earlierModel(page: Page): string {
  const due = page.assessment.obligations.find(({ id }) => id === 'art-52-notification')?.due;
  const taken =
    due === undefined || due === null
      ? ''
      : ` The assessment takes ${day(due)} as the day on which the notification falls due.`;
  return mdText(
    `The model was placed on the market before the duties for models began. ${limitations['legacy-systemic-risk'].text}${taken}`,
  );
}

/** The amount of compute as a notification states it: with two significant figures, and as stated where that says more. */
export function notifiedCompute(page: Page): string {
  for (const path of [
    'training.compute.cumulative_flop',
    'training.compute.planned_cumulative_flop',
    'role.modification.compute_flop',
  ]) {
    factOf(page, path);
  }
  const found = notifiedFigure(page.read.facts);
  const label = '**Amount of compute, with two significant figures:**';
  if (found === null) return `- ${label} ${openPoint('training.compute.cumulative_flop')}`;
  const { value, covers, isEstimate, isBound, base } = found;
  const rounded = `${value.toScientific(2)} FLOP`;
  const marks = [
    ...(value.significantFigures() > 2 && !isEstimate ? [`as stated: ${power(value)} FLOP`] : []),
    ...(value.significantFigures() < 2 && !isEstimate
      ? ['stated with one significant figure only']
      : []),
    ...(isEstimate ? ['computed from the inputs of the estimate'] : []),
  ];
  const lines = [
    `- ${label} ${mdText(`${isBound ? 'at most ' : ''}${rounded}`)}${marks.length === 0 ? '' : mdText(` (${marks.join('; ')})`).replace(/^(?=\()/, ' ')}`,
    `- **What it counts:** ${mdText(covers)}`,
    ...(base === null ? [] : [`- **Base model:** ${mdText(base)}`]),
  ];
  return lines.join('\n');
}

/** How binding the headings of the code are for this provider. */
export function codeStanding(page: Page): string {
  const found = factOf(page, 'provider.code_of_practice.safety_and_security');
  const voluntary = `The headings are those of the chapter on safety and security of the code of practice, which is voluntary. ${capital(provisions['art-55(2)'].label)} lets a provider rely on a code to show compliance; signing it gives no presumption of conformity.`;
  if (found.state === 'given' && found.value === true) {
    return mdCallout('NOTE', mdText(`${voluntary} The provider has signed the chapter.`));
  }
  const signed =
    found.state === 'given'
      ? 'The provider has not signed the chapter.'
      : 'Whether the provider has signed the chapter is not stated.';
  return mdCallout(
    'NOTE',
    [
      mdText(`${voluntary} ${signed}`),
      mdText(
        'The duties of Art. 55 stand all the same: a provider who follows neither a code nor a harmonised standard shows other adequate means of compliance. The Commission’s guidelines suggest to compare those means with the code, gap by gap, and expect more requests for information.',
      ),
    ].join('\n\n'),
  );
}

/** A question that the law leaves open, as one sentence for readers. */
export function unsettled(id: string): string {
  const known: Readonly<Record<string, { text: string } | undefined>> = limitations;
  const found = known[id];
  if (!found) throw new Error(`no such limitation: ${id}`);
  return sentence(mdText(found.text));
}

/** What a gate answers and why. */
export function whyGate(page: Page, id: GateId): string {
  const { reason } = page.assessment.gates[id];
  return `${summaryLine(page, id)}\n\n${reasonList(reason)}`;
}
