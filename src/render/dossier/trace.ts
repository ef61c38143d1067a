/** The trace table: from each duty that applies, or may apply, to the documents, headings and pages that meet it. */
import type { ObligationResult } from '../../assess/assessment.js';
import { label, labelWithAuthority, provisionOf } from '../conclusions/cite.js';
import { day } from '../dates.js';
import { mdStatus, mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';
import { type PlaceMet, type PrintedDocument, pageOf } from '../places-met.js';
import { authorityWords } from '../words.js';

const foundWords: Readonly<Record<PlaceMet['found'], readonly [whole: string, part: string]>> = {
  stated: [mdStatus('met', 'Stated'), mdStatus('met', 'Stated')],
  absent: [mdStatus('open', 'Absent with reason'), mdStatus('open', 'Absent in part')],
  missing: [mdStatus('failed', 'Missing'), mdStatus('failed', 'Missing in part')],
};

/** One part for each duty, in the order of the law. */
export function traceTables(page: Page): string {
  const due = page.assessment.obligations.filter(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  if (due.length === 0) return 'No duty applies on the facts stated, so there is nothing to trace.';
  return [
    `Each place that a duty asks for, and where it is answered; pages are those of the PDF. ${foundWords.stated[0]} what is asked is printed there; ${foundWords.absent[0]} the provider says why it is not; ${foundWords.missing[0]} nobody has said anything yet.`,
    ...due.map((each) => dutyTrace(page, each)),
  ].join('\n\n');
}

function dutyTrace(page: Page, duty: ObligationResult): string {
  const serving = page.assessment.documents.filter(({ obligations }) =>
    obligations.includes(duty.id),
  );
  return [
    `### ${label(duty.provision)}: ${mdText(duty.title)}`,
    standing(duty),
    ...(serving.length === 0
      ? [
          'No document of the pack answers this duty: it is met by what the provider does. Keep the evidence beside the pack.',
        ]
      : serving.map(({ id, title }) => documentTrace(page, duty, id, title))),
  ].join('\n\n');
}

function standing({ outcome, due, authority, limited_to_modification }: ObligationResult): string {
  const word = outcome === 'applies' ? 'Applies' : 'Not known yet whether it applies';
  const when = due === null ? '' : `, due ${mdText(day(due))}`;
  const limit = limited_to_modification ? ', for the modification only' : '';
  return `${word}${when}${limit}; authority: ${mdText(authorityWords(authority))}.`;
}

function documentTrace(page: Page, duty: ObligationResult, id: string, title: string): string {
  const printed = page.others?.find((each) => each.id === id);
  if (printed === undefined) return `**${mdText(title)}:** not in this pack.`;
  const places = printed.places.filter((place) => serves(page, place, duty, id));
  if (places.length === 0) {
    return `**${mdText(title)}** answers the duty as a whole, from page 1 on.`;
  }
  const table = mdTable(
    ['Provision', 'What is asked', 'Section', 'Page', 'Status'],
    places.map((place) => row(printed, place, duty)),
  );
  return `**${mdText(title)}**\n\n${table}`;
}

/** A document that serves several duties answers each with the places that belong to it. */
function serves(page: Page, place: PlaceMet, duty: ObligationResult, id: string): boolean {
  const under = provisionOf(place.provision)?.under;
  if (under === undefined || under === duty.provision) return true;
  const others = page.assessment.documents.find((each) => each.id === id)?.obligations ?? [];
  return !page.assessment.obligations.some(
    (each) => each.provision === under && others.includes(each.id),
  );
}

/** What the provision asks, as the catalogue puts it; the name of the section where the place is the whole duty. */
function askedAt({ provision, asks }: PlaceMet, duty: ObligationResult): string {
  return provision === duty.provision ? asks : (provisionOf(provision)?.says ?? asks);
}

function row(printed: PrintedDocument, place: PlaceMet, duty: ObligationResult): readonly string[] {
  const words = foundWords[place.found];
  return [
    labelWithAuthority(place.provision),
    mdText(askedAt(place, duty)),
    place.heading === null ? '—' : mdText(place.heading),
    String(pageOf(printed, place) ?? '—'),
    place.inPart ? words[1] : words[0],
  ];
}
