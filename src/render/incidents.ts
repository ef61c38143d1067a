/** The reports of serious incidents: nine items each, or a blank form where no incident is on record. */

import { lookup } from '../facts/lookup.js';
import { type Incident, incidentsOf } from '../figures/incidents.js';
import { incidentItems } from '../law/incident-items.js';
import { day } from './dates.js';
import { mdProse, mdTable, mdText } from './markdown.js';
import { openPoint } from './open-points.js';
import { absenceSentence, factOf, foundAs, openFact, type RenderContext } from './page.js';
import { capital, wordsFor } from './words.js';

/** Every incident on record, or the nine items in words. */
export function incidentReports(page: RenderContext): string {
  factOf(page, 'risk.incidents');
  const incidents = incidentsOf(page.read.facts);
  if (incidents.length === 0) return blankForm(page);
  return incidents.map((incident) => report(page, incident)).join('\n\n');
}

function blankForm(page: RenderContext): string {
  return [
    '## Form without an incident',
    whetherAny(page),
    ...incidentItems.map(
      ({ number, title, wants, isFinal }) =>
        `### ${number}. ${mdText(title)}\n\n${mdText(wants)}${isFinal ? ' It may wait for the final report.' : ''}`,
    ),
  ].join('\n\n');
}

/** Whether there was an incident: only a list that is stated to be empty says that there was none. */
function whetherAny(page: RenderContext): string {
  const found = lookup(page.read.facts, 'risk.incidents');
  if (found.state === 'given') {
    page.places.tell('stated');
    return 'No serious incident is on record.';
  }
  if (found.state === 'missing') return openPoint(page.places, 'incident/any');
  page.places.tell(foundAs(found));
  return `Serious incidents: ${absenceSentence(found.state, found.reason)}`;
}

function report(page: RenderContext, incident: Incident): string {
  const path = `risk.incidents[${incident.index}]`;
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
        ['**Status**', standing(page, incident)],
      ],
    ),
    ...incidentItems.map(
      ({ number, title, facts }) =>
        `### ${number}. ${mdText(title)}\n\n${facts
          .map(({ key, label }) => answer(page, `${path}.${key}`, label))
          .join('\n\n')}`,
    ),
  ].join('\n\n');
}

function standing(page: RenderContext, { isResolved, resolved }: Incident): string {
  if (resolved !== null) return mdText(`Resolved on ${day(resolved)}`);
  if (isResolved === null) return openPoint(page.places, 'cell');
  return isResolved ? 'Resolved' : 'Open';
}

/** What is stated under a lead-in; that an item is not known yet is said. */
function answer(page: RenderContext, path: string, label: string): string {
  const found = lookup(page.read.facts, path);
  const lead = label === '' ? '' : `**${mdText(label)}.** `;
  if (found.state !== 'given') return `${lead}${notKnown(page, path)}`;
  page.places.tell('stated');
  const value = String(found.value);
  return `${lead}${/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${mdText(day(value))}.` : mdProse(value)}`;
}

function dayOr(page: RenderContext, path: string): string {
  const found = lookup(page.read.facts, path);
  return found.state === 'given' ? mdText(day(String(found.value))) : notKnown(page, path);
}

function notKnown(page: RenderContext, path: string): string {
  const found = lookup(page.read.facts, path);
  if (found.state === 'given' || found.state === 'missing') return openFact(page, path);
  page.places.tell(foundAs(found));
  return absenceSentence(found.state, found.reason);
}
