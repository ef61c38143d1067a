/** The reports of serious incidents as trees: nine items each, or a blank form where no incident is on record. */
import { lookup } from '../../facts/lookup.js';
import { type Incident, incidentsOf, stageOf } from '../../figures/incidents.js';
import { becauseGiven } from '../../languages/because.js';
import type { LabelKey } from '../../languages/say.js';
import { type IncidentItem, incidentItems } from '../../law/incident-items.js';
import {
  between,
  capitalLine,
  heading,
  type Line,
  led,
  paragraph,
  prose,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { lineSay, lineSayFilled } from '../md-say.js';
import { openLine } from '../open-points.js';
import { absenceLine, factOf, foundAs, openFactLine, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import { listedLines, wordsFor } from '../words.js';

/** Every incident on record, or the nine items in words. */
export function incidentReports(page: RenderContext): readonly Block[] {
  factOf(page, 'risk.incidents');
  const incidents = incidentsOf(page.read.facts);
  if (incidents.length === 0) return blankForm(page);
  return incidents.flatMap((incident) => report(page, incident));
}

function blankForm(page: RenderContext): readonly Block[] {
  return [
    heading(2, lineSay('incident/form')),
    paragraph(whetherAny(page)),
    ...incidentItems.flatMap(({ number, isFinal }) => {
      const wants = lineSayFilled(`incident/wants/${number}`, {});
      return [
        titleOf(number),
        paragraph(isFinal === true ? lineSay('incident/may-wait', { wants }) : wants),
      ];
    }),
  ];
}

const titleOf = (number: number): Block =>
  heading(3, `${number}. `, lineSayFilled(`incident/title/${number}`, {}));

/** Whether there was an incident: only a list that is stated to be empty says that there was none. */
function whetherAny(page: RenderContext): Line {
  const found = lookup(page.read.facts, 'risk.incidents');
  const because = becauseGiven(found);
  if (because !== null) {
    page.places.tell('stated');
    return lineSay('incident/none/denies', { because });
  }
  if (found.state === 'given' || found.state === 'missing')
    return openLine(page.places, 'incident/any');
  page.places.tell(foundAs(found));
  return lineSay('incident/any', { absence: absenceLine(found.state, found.reason) });
}

function report(page: RenderContext, incident: Incident): readonly Block[] {
  const path = `risk.incidents[${incident.index}]`;
  const stage = stageOf(incident);
  const row = (label: Line, value: Line): readonly Line[] => [strong(label), value];
  return [
    heading(2, lineSay(`incident/heading/${stage}`, { id: incident.id })),
    table(
      [lineSay('incident/field'), lineSay('incident/content')],
      [
        row(
          lineSay('incident/kind'),
          incident.kind === null
            ? notKnown(page, `${path}.kind`)
            : capitalLine(text(wordsFor(incident.kind))),
        ),
        row(lineSay('incident/aware'), dayOr(page, `${path}.aware_on`)),
        row(lineSay('incident/status'), standing(page, incident)),
        ...sent(incident).map(([label, days]) => row(lineSay(label), listedLines(days))),
        ...contact(page).map((value) => row(lineSay('incident/contact'), value)),
      ],
    ),
    ...(hasEarlier(incident, stage) ? [paragraph(lineSay('incident/earlier-reports'))] : []),
    ...incidentItems
      .filter((item) => stage === 'final' || item.isFinal !== true || isSaid(page, path, item))
      .flatMap((item) => [titleOf(item.number), ...answers(page, path, item)]),
  ];
}

/** Whether reports were sent before this one: what they said on their days is theirs, and the facts keep but the last state. */
function hasEarlier({ initial, intermediate }: Incident, stage: string): boolean {
  return stage !== 'initial' && (initial !== null || (intermediate ?? []).length > 0);
}

/** What may wait for the final report stands in an earlier one where something is said of it. */
const isSaid = (page: RenderContext, path: string, { facts }: IncidentItem): boolean =>
  facts.some(({ key }) => lookup(page.read.facts, `${path}.${key}`).state !== 'missing');

/** Whom to ask about the incident. */
function contact(page: RenderContext): readonly Line[] {
  const ways = (['provider.contact.email', 'provider.contact.phone'] as const).flatMap((path) => {
    const found = factOf(page, path);
    if (found.state !== 'given') return [];
    return [valueLine(found.value, path.endsWith('email') ? 'link' : 'text')];
  });
  return ways.length === 0 ? [] : [between(ways, ', ')];
}

function standing(page: RenderContext, { isResolved, resolved }: Incident): Line {
  if (resolved !== null) return lineSay('incident/resolved-on', { day: resolved });
  if (isResolved === null) return openLine(page.places, 'cell');
  return lineSay(isResolved ? 'incident/resolved' : 'incident/open');
}

/** Which reports were sent on which days, as far as days are stated. */
function sent({
  initial,
  intermediate,
  final,
}: Incident): readonly (readonly [LabelKey, readonly Line[]])[] {
  const reports: readonly (readonly [LabelKey, readonly (string | null)[]])[] = [
    ['incident/sent/initial', [initial]],
    ['incident/sent/intermediate', intermediate ?? []],
    ['incident/sent/final', [final]],
  ];
  return reports.flatMap(([label, days]) => {
    const stated = days.flatMap((each) => (each === null ? [] : [text(day(each))]));
    return stated.length === 0 ? [] : [[label, stated] as const];
  });
}

/** What is stated of an item, each fact under a lead-in where the item has several; that it is not known yet is said. */
function answers(page: RenderContext, path: string, { facts }: IncidentItem): readonly Block[] {
  return facts.flatMap(({ key, label }) => {
    const lead = label === '' ? null : lineSayFilled(`incident/lead/${key}`, {});
    const said = answer(page, `${path}.${key}`);
    return lead === null ? said : led(strong(lead, '.'), said);
  });
}

function answer(page: RenderContext, path: string): readonly Block[] {
  const found = lookup(page.read.facts, path);
  if (found.state !== 'given') return [paragraph(notKnown(page, path))];
  page.places.tell('stated');
  const value = String(found.value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [paragraph(text(day(value)), '.')] : prose(value);
}

function dayOr(page: RenderContext, path: string): Line {
  const found = lookup(page.read.facts, path);
  return found.state === 'given' ? text(day(String(found.value))) : notKnown(page, path);
}

function notKnown(page: RenderContext, path: string): Line {
  const found = lookup(page.read.facts, path);
  if (found.state === 'given' || found.state === 'missing') return openFactLine(page, path);
  page.places.tell(foundAs(found));
  return absenceLine(found.state, found.reason);
}
