/** The dates and clocks of the papers on systemic risk and of incidents, where there can be any. */

import {
  type IncidentClock,
  incidentClocks,
  incidentsOf,
  isMissed,
} from '../../figures/incidents.js';
import { type Clock, clocksOf, earlierModel } from '../../figures/safety-clocks.js';
import { limitations } from '../../law/limitations.js';
import {
  brk,
  callout,
  chart,
  heading,
  type Line,
  line,
  paragraph,
  status,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { incidentDays } from '../charts/incident-days.js';
import { cited } from '../conclusions/cite.js';
import { day } from '../dates.js';
import { openLine, quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { factTitleLine } from '../reasons/fact-titles.js';
import { capital } from '../words.js';
import { codeFollowed } from './code-followed.js';

/** How business days are counted here. */
const businessDays =
  'Business days are counted from Monday to Friday, beginning on the day after. Official holidays are not taken into account, so a day may fall later.';

const head = ['What', 'Rule', 'By', 'Done'];

/** One table for all papers and one for each incident; empty where the model is known to have no systemic risk. */
export function dossierClocks(page: RenderContext): readonly Block[] {
  if (page.assessment.gates['systemic-risk'].answer === 'no') return [];
  const { facts } = page.read;
  const clocks = (['notification', 'framework', 'model-report'] as const).flatMap((paper) =>
    clocksOf(paper, facts),
  );
  for (const { from, doneAt } of clocks) {
    factOf(page, from);
    if (doneAt !== null) factOf(page, doneAt);
  }
  const earlier = earlierModel(facts);
  return [
    heading(2, 'Dates and clocks'),
    codeFollowed(page),
    table(
      head,
      clocks.map((clock) => clockRow(page, clock, earlier !== 'false')),
    ),
    ...(clocks.some(({ rule }) => rule.includes('business days')) ? [paragraph(businessDays)] : []),
    ...(earlier === 'true' ? [callout('note', paragraph(text(unsettledClocks(page))))] : []),
    ...(earlier === 'unknown'
      ? [callout('note', paragraph(openLine(page.places, 'clock/earlier-model')))]
      : []),
    ...incidentTables(page),
  ];
}

function clockRow(page: RenderContext, clock: Clock, isUnsettled: boolean): readonly Line[] {
  return [
    text(clock.what),
    line(text(capital(clock.rule)), ' (', text(cited(clock.provision)), ')'),
    isUnsettled && clock.isEarliest !== true
      ? line('Unsettled')
      : clock.due === null
        ? firstDayMissing(page, clock)
        : text(clock.isEarliest ? `From ${day(clock.due)}` : day(clock.due)),
    doneCell(isUnsettled ? { ...clock, due: null } : clock, page.assessment.as_of),
  ];
}

/** The fact from which the clock runs, by its title: an open point names no path. */
function firstDayMissing(page: RenderContext, { from }: Clock): Line {
  page.places.tell('missing');
  return line('Not known: ', factTitleLine(from));
}

/** When it was done, and whether in time; what the facts keep no day for shows a dash. */
function doneCell({ due, done, doneAt, isEarliest }: Clock, asOf: string): Line {
  if (doneAt === null || isEarliest) return line('—');
  return doneSaid(done, due, due !== null && (done ?? asOf) > due, 'Later');
}

function doneSaid(done: string | null, due: string | null, isMissed: boolean, late: string): Line {
  if (done === null)
    return isMissed
      ? status('open', lineText(quietLine('clock/no-day-over')))
      : status('muted', lineText(quietLine('clock/no-day')));
  if (due === null) return text(day(done));
  return line(
    status(isMissed ? 'failed' : 'met', isMissed ? late : 'In time'),
    brk,
    text(day(done)),
  );
}

const lineText = (words: Line): string =>
  words.map((part) => ('text' in part ? part.text : '')).join('');

/** That the transition for earlier models may move the clocks, and the day that the assessment takes. */
function unsettledClocks(page: RenderContext): string {
  const due = page.assessment.obligations.find(({ id }) => id === 'art-52-notification')?.due;
  const taken =
    due === undefined || due === null
      ? ''
      : ` The assessment takes ${day(due)} as the day on which the notification falls due.`;
  return `The model was placed on the market before the duties for models began. ${limitations['legacy-systemic-risk'].text}${taken}`;
}

/** The days of the reports of every incident. */
function incidentTables(page: RenderContext): readonly Block[] {
  const asOf = page.assessment.as_of;
  return incidentsOf(page.read.facts).flatMap((incident) => {
    const clocks = incidentClocks(incident, asOf);
    const days = incidentDays(incident, clocks, asOf);
    return [
      heading(3, 'Incident ', text(incident.id)),
      ...(days.length === 0 ? [] : [chart('timeline', `Days of incident ${incident.id}`, days)]),
      table(
        head,
        clocks.map((each) => incidentRow(each, asOf)),
      ),
    ];
  });
}

const reportNames: Readonly<Record<IncidentClock['report'], string>> = {
  initial: 'Initial report (items 1 to 7)',
  intermediate: 'Intermediate report',
  final: 'Final report',
  keeping: 'Documentation of the incident',
};

function incidentRow(clock: IncidentClock, asOf: string): readonly Line[] {
  return [
    text(reportNames[clock.report]),
    line(
      line(text(capital(clock.rule)), ' (', text(cited(clock.provision)), ')'),
      '; counted from: ',
      clock.from === null ? quietLine('clock/no-first-day') : text(day(clock.from)),
      ' (',
      text(cited(clock.provision)),
      ')',
    ),
    clock.due === null ? line('—') : text(day(clock.due)),
    clock.report === 'keeping'
      ? line('—')
      : doneSaid(clock.done, clock.due, isMissed(clock, asOf), 'Late'),
  ];
}
