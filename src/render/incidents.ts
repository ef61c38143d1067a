/** The reports of serious incidents: nine items each and the days of its reports, or a blank form where no incident is on record. */
import {
  type Incident,
  type IncidentClock,
  incidentClocks,
  incidentsOf,
  isMissed,
} from '../facts/computed/incidents.js';
import { lookup } from '../facts/lookup.js';
import { incidentItems } from '../law/incident-items.js';
import { labelWithAuthority } from './conclusions/cite.js';
import { day } from './dates.js';
import { mdCode, mdProse, mdStatus, mdTable, mdText } from './markdown.js';
import { absenceSentence, factOf, type Page } from './page.js';
import { capital, wordsFor } from './words.js';

/** Every incident on record, or the nine items in words. */
export function incidentReports(page: Page): string {
  factOf(page, 'risk.incidents');
  const incidents = incidentsOf(page.read.facts);
  if (incidents.length === 0) return blankForm();
  return incidents.map((incident) => report(page, incident)).join('\n\n');
}

function blankForm(): string {
  return [
    '## Form without an incident',
    'No serious incident is on record. A report has the nine items below; it says of each that is not known yet that it is not.',
    ...incidentItems.map(
      ({ number, title, wants, isFinal }) =>
        `### ${number}. ${mdText(title)}\n\n${mdText(wants)}${isFinal ? ' It may wait for the final report.' : ''}`,
    ),
  ].join('\n\n');
}

function report(page: Page, incident: Incident): string {
  const path = `risk.incidents[${incident.index}]`;
  const clocks = incidentClocks(incident, page.assessment.as_of);
  return [
    `## Incident ${mdText(incident.id)}`,
    mdTable(
      ['Field', 'Content'],
      [
        [
          '**Kind**',
          incident.kind === null
            ? notKnown(page, `${path}.kind`)
            : mdText(capital(wordsFor(incident.kind))),
        ],
        ['**Aware of the model’s involvement on**', dayOr(page, `${path}.aware_on`)],
        ['**Status**', standing(incident)],
      ],
    ),
    '### Dates and clocks',
    clockTable(clocks, page.assessment.as_of),
    ...incidentItems.map(
      ({ number, title, facts }) =>
        `### ${number}. ${mdText(title)}\n\n${facts
          .map(({ key, label }) => answer(page, `${path}.${key}`, label))
          .join('\n\n')}`,
    ),
  ].join('\n\n');
}

function standing({ isResolved, resolved }: Incident): string {
  if (resolved !== null) return mdText(`Resolved on ${day(resolved)}`);
  if (isResolved === null) return 'Not stated';
  return isResolved ? 'Resolved' : 'Open';
}

const reportNames: Readonly<Record<IncidentClock['report'], string>> = {
  initial: 'Initial report (items 1 to 7)',
  intermediate: 'Intermediate report',
  final: 'Final report',
  keeping: 'Documentation of the incident',
};

function clockTable(clocks: readonly IncidentClock[], asOf: string): string {
  return mdTable(
    ['What', 'Rule', 'Counted from', 'By', 'Done', 'Set by'],
    clocks.map((clock) => {
      return [
        reportNames[clock.report],
        mdText(capital(clock.rule)),
        clock.from === null ? 'Not known' : mdText(day(clock.from)),
        clock.due === null ? '—' : mdText(day(clock.due)),
        doneCell(clock, asOf),
        labelWithAuthority(clock.provision),
      ];
    }),
  );
}

function doneCell(clock: IncidentClock, asOf: string): string {
  const { done, due, report: kind } = clock;
  if (kind === 'keeping') return '—';
  const missed = isMissed(clock, asOf);
  if (done === null) {
    return missed ? mdStatus('failed', 'Overdue') : mdStatus('muted', 'No day recorded');
  }
  if (due === null) return mdText(day(done));
  return `${mdStatus(missed ? 'failed' : 'met', missed ? 'Late' : 'In time')}<br>${mdText(day(done))}`;
}

/** What is stated under a lead-in; that an item is not known yet is said. */
function answer(page: Page, path: string, label: string): string {
  const found = lookup(page.read.facts, path);
  const lead = label === '' ? '' : `**${mdText(label)}.** `;
  if (found.state !== 'given') return `${lead}${notKnown(page, path)}`;
  const value = String(found.value);
  return `${lead}${/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${mdText(day(value))}.` : mdProse(value)}`;
}

function dayOr(page: Page, path: string): string {
  const found = lookup(page.read.facts, path);
  return found.state === 'given' ? mdText(day(String(found.value))) : notKnown(page, path);
}

function notKnown(page: Page, path: string): string {
  const found = lookup(page.read.facts, path);
  return found.state === 'given' || found.state === 'missing'
    ? `Not known yet; write ${mdCode(path)}.`
    : absenceSentence(found.state, found.reason);
}
