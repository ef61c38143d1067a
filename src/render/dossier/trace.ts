/** The trace table: from each duty that applies, or may apply, to the documents, headings and pages that meet it. */
import type { DocumentResult, ObligationResult } from '../../assess/assessment.js';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import {
  between,
  heading,
  type Line,
  line,
  type Part,
  paragraph,
  status,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { cited, citedWithAuthority, provisionOf } from '../conclusions/cite.js';
import { day } from '../dates.js';
import type { RenderContext } from '../page.js';
import { type CoveredProvision, type PrintedDocument, pageOf } from '../provision-coverage.js';
import { authorityWords } from '../words.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** The states of a place, each with the one sentence of the legend that explains it. */
const states = {
  stated: [status('met', 'Stated'), 'every question of the place has an answer'],
  'not-applicable': [status('muted', 'Not applicable'), 'a stated fact says that nothing is due'],
  reason: [
    line('Reason given'),
    'it is not known or not disclosed, and the reason given is one that law or form accepts',
  ],
  part: [status('failed', 'In part'), 'some questions of the place have no answer'],
  missing: [
    status('failed', 'Missing'),
    'no question of the place has an answer that is accepted there',
  ],
  optional: [
    status('muted', 'Nothing asked'),
    'an answer is at the provider’s choice, and none is printed',
  ],
} as const satisfies Readonly<Record<string, readonly [Line, string]>>;
type State = keyof typeof states;

/** The state of a place, from the answers that stand there. */
function stateOf({
  found,
  asked,
  unanswered,
}: Pick<CoveredProvision, 'found' | 'asked' | 'unanswered'>): State {
  if (asked === 0) return 'optional';
  if (unanswered > 0) return unanswered < asked ? 'part' : 'missing';
  if (found === 'absent') return 'reason';
  return found === 'not-applicable' ? 'not-applicable' : 'stated';
}

function stateWords(place: Pick<CoveredProvision, 'found' | 'asked' | 'unanswered'>): Line {
  const state = stateOf(place);
  return state === 'part'
    ? status('failed', `In part: ${place.unanswered} of ${place.asked} missing`)
    : states[state][0];
}

/** One part for each duty, in the order of the law. */
export function traceTables(page: RenderContext): readonly Block[] {
  const due = page.assessment.obligations.filter(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  if (due.length === 0)
    return [paragraph('No duty applies on the facts stated, so there is nothing to trace.')];
  const parts = due.flatMap((each) => dutyTrace(page, each));
  const met = new Set(
    (page.others ?? []).flatMap(({ places }) => places.map((each) => stateOf(each))),
  );
  const legend = (Object.keys(states) as State[])
    .filter((state) => met.has(state))
    .map((state) => line(states[state][0], ` ${states[state][1]}`));
  return [
    paragraph(
      'Each place that a duty asks for, and where it is answered; pages are those of the PDF.',
      ...(legend.length === 0 ? [] : [' ', between(legend, '; '), '.']),
    ),
    ...parts,
  ];
}

function dutyTrace(page: RenderContext, duty: ObligationResult): readonly Block[] {
  const answering = [...page.assessment.documents]
    .filter((each) => answers(page, each, duty))
    .sort(
      (a, b) => Number(b.obligations.includes(duty.id)) - Number(a.obligations.includes(duty.id)),
    );
  return [
    heading(3, text(cited(duty.provision)), ': ', text(duty.title)),
    paragraph(standing(duty)),
    ...(answering.length === 0
      ? [paragraph('No paper: the duty is met by what the provider does.')]
      : answering.flatMap(({ id, title }) => documentTrace(page, duty, id, title))),
  ];
}

/** Whether a document serves a duty, holds a place of it, or stands with it though no duty asks for the document. */
function answers(
  page: RenderContext,
  { id, obligations }: DocumentResult,
  duty: ObligationResult,
): boolean {
  if (obligations.includes(duty.id)) return true;
  if (homeOf(page, id) === duty.id) return true;
  if (obligations.length === 0) return false;
  const printed = page.others?.find((each) => each.id === id);
  return (printed?.places ?? []).some(({ provision }) => dutyOf(provision) === duty.provision);
}

/** The duty with which a printed form stands that no duty asks for: the first of its article that has all of its readers. */
function homeOf(page: RenderContext, id: string): string | null {
  const document = definitions[id];
  const place = page.others?.find((each) => each.id === id)?.places[0]?.provision;
  const asked = page.assessment.documents.find((each) => each.id === id)?.obligations ?? [];
  if (document === undefined || place === undefined || asked.length > 0) return null;
  const article = dutyOf(place).replace(/\([a-z]\)$/, '');
  const home = page.assessment.obligations.find(
    ({ provision, readers }) =>
      provision.startsWith(article) && document.readers.every((each) => readers.includes(each)),
  );
  return home?.id ?? null;
}

function standing({ outcome, due, authority, limited_to_modification }: ObligationResult): string {
  const word = outcome === 'applies' ? 'Applies' : 'Not known yet whether it applies';
  const when = due === null ? '' : `, due ${day(due)}`;
  const limit = limited_to_modification ? ', for the modification only' : '';
  return `${word}${when}${limit}; authority: ${authorityWords(authority)}.`;
}

function documentTrace(
  page: RenderContext,
  duty: ObligationResult,
  id: string,
  title: string,
): readonly Block[] {
  const printed = page.others?.find((each) => each.id === id);
  if (printed === undefined) return [paragraph(strong(text(title), ':'), ' not in this pack.')];
  const places = printed.places.filter((place) => belongs(page, place, duty, id));
  // One authority for the whole table is said once, above it.
  const authorities = new Set(places.map(({ provision }) => provisionOf(provision)?.authority));
  const [shared] = authorities.size === 1 ? authorities : [];
  const rows =
    places.length > 0
      ? places.map((place) => row(printed, place, duty, shared !== undefined))
      : [
          [
            text(cited(duty.provision)),
            text(duty.title),
            'The whole document',
            '1',
            wordsOf(printed),
          ],
        ];
  const authority = shared === undefined ? '' : `, authority: ${authorityWords(shared)}`;
  return [
    paragraph(strong(text(title)), authority),
    table(['Provision', 'What is asked', 'Section', 'Page', 'Status'], rows),
  ];
}

/** The duty that a provision serves: itself where it serves no other. */
function dutyOf(provision: string): string {
  return provisionOf(provision)?.under ?? provision;
}

/** A document that answers several duties answers each with the places that belong to it. */
function belongs(
  page: RenderContext,
  { provision }: CoveredProvision,
  duty: ObligationResult,
  id: string,
): boolean {
  const served = dutyOf(provision);
  if (served === duty.provision || homeOf(page, id) === duty.id) return true;
  return !page.assessment.obligations.some((each) => each.provision === served);
}

/** What can be said of a document as a whole: only what is wrong with it. */
function wordsOf({ asked, unanswered, elsewhere }: PrintedDocument): Line {
  return unanswered === 0 ? line('—') : stateWords({ found: elsewhere, asked, unanswered });
}

/** What the provision asks, as the catalogue puts it; the name of the section where one provision asks for several or is the whole duty. */
function askedAt(
  { provision, asks }: CoveredProvision,
  duty: ObligationResult,
  places: readonly CoveredProvision[],
): string {
  const several = places.filter((each) => each.provision === provision).length > 1;
  return several || provision === duty.provision ? asks : (provisionOf(provision)?.says ?? asks);
}

function row(
  printed: PrintedDocument,
  place: CoveredProvision,
  duty: ObligationResult,
  isAuthoritySaid: boolean,
): readonly Part[] {
  return [
    text(isAuthoritySaid ? cited(place.provision) : citedWithAuthority(place.provision)),
    text(askedAt(place, duty, printed.places)),
    place.heading === null ? (place.asked > 0 ? 'First page' : '—') : text(place.heading),
    String(pageOf(printed, place) ?? (place.heading === null && place.asked > 0 ? 1 : '—')),
    stateWords(place),
  ];
}
