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
  capitalLine,
  chart,
  heading,
  type Line,
  line,
  paragraph,
  status,
  table,
  text,
} from '../../markdown/build.js';
import { type Block, plainText } from '../../markdown/tree.js';
import { incidentDays } from '../charts/incident-days.js';
import { day } from '../dates.js';
import { lineAsTool, plainAsTool } from '../md-say.js';
import { openLine, quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { factTitleLine } from '../reasons/fact-titles.js';
import { toldLiteral } from '../reasons/told.js';
import { codeFollowed } from './code-followed.js';

const head = (): readonly Line[] => [
  lineAsTool('dossier/clocks/what'),
  lineAsTool('dossier/clocks/rule'),
  lineAsTool('dossier/clocks/by'),
  lineAsTool('dossier/clocks/done'),
];

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
    heading(2, lineAsTool('dossier/heading/clocks')),
    codeFollowed(page),
    table(
      head(),
      clocks.map((clock) => clockRow(page, clock, earlier !== 'false')),
    ),
    ...(clocks.some(({ isInBusinessDays }) => isInBusinessDays === true)
      ? [paragraph(lineAsTool('dossier/clocks/business-days'))]
      : []),
    ...(earlier === 'true' ? [callout('note', paragraph(unsettledClocks(page)))] : []),
    ...(earlier === 'unknown'
      ? [callout('note', paragraph(openLine(page.places, 'clock/earlier-model')))]
      : []),
    ...incidentTables(page),
  ];
}

function clockRow(page: RenderContext, clock: Clock, isUnsettled: boolean): readonly Line[] {
  return [
    toldLiteral(clock.what),
    lineAsTool('dossier/clocks/ruled', ruleOf(clock)),
    isUnsettled && clock.isEarliest !== true
      ? lineAsTool('dossier/clocks/unsettled')
      : clock.due === null
        ? firstDayMissing(page, clock)
        : clock.isEarliest
          ? lineAsTool('dossier/clocks/from', { day: clock.due })
          : text(day(clock.due)),
    doneCell(isUnsettled ? { ...clock, due: null } : clock, page.assessment.as_of),
  ];
}

const ruleOf = ({
  rule,
  provision,
}: Pick<Clock, 'rule' | 'provision'>): { readonly rule: Line; readonly place: string } => ({
  rule: capitalLine(toldLiteral(rule)),
  place: provision,
});

/** The fact from which the clock runs, by its title: an open point names no path. */
function firstDayMissing(page: RenderContext, { from }: Clock): Line {
  page.places.tell('missing');
  return lineAsTool('dossier/clocks/not-known', { fact: factTitleLine(from) });
}

/** When it was done, and whether in time; what the facts keep no day for shows a dash. */
function doneCell({ due, done, doneAt, isEarliest }: Clock, asOf: string): Line {
  if (doneAt === null || isEarliest) return quietLine('dash');
  return doneSaid(done, due, due !== null && (done ?? asOf) > due, 'dossier/clocks/later');
}

function doneSaid(
  done: string | null,
  due: string | null,
  isMissed: boolean,
  late: 'dossier/clocks/later' | 'dossier/clocks/late',
): Line {
  if (done === null)
    return isMissed
      ? status('open', plainText(quietLine('clock/no-day-over')))
      : status('muted', plainText(quietLine('clock/no-day')));
  if (due === null) return text(day(done));
  return line(
    isMissed
      ? status('failed', plainAsTool(late))
      : status('met', plainAsTool('dossier/clocks/in-time')),
    brk,
    text(day(done)),
  );
}

/** That the transition for earlier models may move the clocks, and the day that the assessment takes. */
function unsettledClocks(page: RenderContext): Line {
  const due = page.assessment.obligations.find(({ id }) => id === 'art-52-notification')?.due;
  const limitation = toldLiteral(limitations['legacy-systemic-risk'].text);
  const earlier = lineAsTool('dossier/clocks/earlier', { limitation });
  return due === undefined || due === null
    ? earlier
    : line(earlier, ' ', lineAsTool('dossier/clocks/taken', { day: due }));
}

/** The days of the reports of every incident. */
function incidentTables(page: RenderContext): readonly Block[] {
  const asOf = page.assessment.as_of;
  return incidentsOf(page.read.facts).flatMap((incident) => {
    const clocks = incidentClocks(incident, asOf);
    const days = incidentDays(incident, clocks, asOf);
    return [
      heading(3, lineAsTool('dossier/clocks/incident', { id: incident.id })),
      ...(days.length === 0
        ? []
        : [chart('timeline', plainAsTool('dossier/clocks/days', { id: incident.id }), days)]),
      table(
        head(),
        clocks.map((each) => incidentRow(each, asOf)),
      ),
    ];
  });
}

const reportNames = {
  initial: 'dossier/clocks/report/initial',
  intermediate: 'dossier/clocks/report/intermediate',
  final: 'dossier/clocks/report/final',
  keeping: 'dossier/clocks/report/keeping',
} as const satisfies Record<IncidentClock['report'], string>;

function incidentRow(clock: IncidentClock, asOf: string): readonly Line[] {
  const from = clock.from === null ? quietLine('clock/no-first-day') : text(day(clock.from));
  return [
    lineAsTool(reportNames[clock.report]),
    lineAsTool('dossier/clocks/ruled-from', { ...ruleOf(clock), from }),
    clock.due === null ? quietLine('dash') : text(day(clock.due)),
    clock.report === 'keeping'
      ? quietLine('dash')
      : doneSaid(clock.done, clock.due, isMissed(clock, asOf), 'dossier/clocks/late'),
  ];
}
