/** The days of the reports of every incident, as the dossier shows them: a line of time, and a table of what was due and done. */
import {
  type Incident,
  type IncidentClock,
  incidentClocks,
  incidentsOf,
  isMissed,
} from '../figures/incidents.js';
import { brk, chart, heading, type Line, line, status, table, text } from '../markdown/build.js';
import type { Block } from '../markdown/tree.js';
import { incidentDays } from './charts/incident-days.js';
import { citeWithAuthorityLine } from './conclusions/cite.js';
import { day } from './dates.js';
import { lineSay } from './md-say.js';
import { quiet, quietLine } from './open-points.js';
import type { RenderContext } from './page.js';
import { capital } from './words.js';

/** The days of the reports of every incident, for the dossier. */
export function incidentClockTables(page: RenderContext): readonly Block[] {
  const { as_of: asOf } = page.assessment;
  return incidentsOf(page.read.facts).flatMap((incident) => {
    const clocks = incidentClocks(incident, asOf);
    return [
      heading(3, lineSay('incident/heading', { id: incident.id })),
      ...lineOfTime(incident, clocks, asOf),
      clockTable(clocks, asOf),
    ];
  });
}

/** The days of an incident as a picture, or nothing where there are too few. */
function lineOfTime(
  incident: Incident,
  clocks: readonly IncidentClock[],
  asOf: string,
): readonly Block[] {
  const rows = incidentDays(incident, clocks, asOf);
  return rows.length === 0 ? [] : [chart('timeline', `Days of incident ${incident.id}`, rows)];
}

const reportNames: Readonly<Record<IncidentClock['report'], string>> = {
  initial: 'Initial report (items 1 to 7)',
  intermediate: 'Intermediate report',
  final: 'Final report',
  keeping: 'Documentation of the incident',
};

function clockTable(clocks: readonly IncidentClock[], asOf: string): Block {
  return table(
    ['What', 'Rule', 'Counted from', 'By', 'Done', 'Set by'],
    clocks.map((clock) => [
      reportNames[clock.report],
      text(capital(clock.rule)),
      clock.from === null ? quietLine('clock/no-first-day') : text(day(clock.from)),
      clock.due === null ? '—' : text(day(clock.due)),
      doneCell(clock, asOf),
      citeWithAuthorityLine(clock.provision),
    ]),
  );
}

function doneCell(clock: IncidentClock, asOf: string): Line {
  const { done, due, report: kind } = clock;
  if (kind === 'keeping') return line('—');
  const missed = isMissed(clock, asOf);
  if (done === null) {
    return missed
      ? status('open', quiet('clock/no-day-over'))
      : status('muted', quiet('clock/no-day'));
  }
  if (due === null) return text(day(done));
  return line(status(missed ? 'failed' : 'met', missed ? 'Late' : 'In time'), brk, text(day(done)));
}
