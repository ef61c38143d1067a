/** The trace table: from each duty that applies, or may apply, to the documents, headings and pages that meet it. */
import type { DocumentResult, ObligationResult } from '../../assess/assessment.js';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import {
  between,
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
import { cited, provisionOf } from '../conclusions/cite.js';
import type { RenderContext } from '../page.js';
import { type CoveredProvision, type PrintedDocument, pageOf } from '../provision-coverage.js';
import { authorityWords, enumeration } from '../words.js';

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
  const traced = due.map((each) => ({ duty: each, papers: papersOf(page, each) }));
  const conduct = traced.filter(({ papers }) => papers.length === 0).map(({ duty }) => duty);
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
    ...traced.flatMap(({ duty, papers }) =>
      papers.flatMap(({ id, title }) => documentTrace(page, duty, id, title)),
    ),
    ...(conduct.length === 0
      ? []
      : [
          paragraph(
            strong('No paper, met by what the provider does:'),
            ' ',
            text(enumeration(conduct.map(({ provision }) => cited(provision)))),
            '.',
          ),
        ]),
  ];
}

/** The papers in which a duty is traced, those that serve it before others. */
function papersOf(page: RenderContext, duty: ObligationResult): readonly DocumentResult[] {
  return page.assessment.documents
    .filter((each) => answers(page, each, duty))
    .sort(
      (a, b) => Number(b.obligations.includes(duty.id)) - Number(a.obligations.includes(duty.id)),
    );
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

function documentTrace(
  page: RenderContext,
  duty: ObligationResult,
  id: string,
  title: string,
): readonly Block[] {
  const printed = page.others?.find((each) => each.id === id);
  const lead = strong(text(cited(duty.provision)), ', ', text(title));
  if (printed === undefined) return [paragraph(lead, ': not in this pack.')];
  const places = printed.places.filter((place) => belongs(page, place, duty, id));
  // How binding the places are is said once, above them.
  const authorities = new Set(places.map(({ provision }) => provisionOf(provision)?.authority));
  const authority =
    places.length === 0
      ? ''
      : `, authority: ${enumeration([...authorities].map((each) => authorityWords(each ?? null)))}`;
  const prefix = sharedBeginning(places);
  const rows =
    places.length > 0
      ? runsOf(places).map((run) => row(printed, run, prefix))
      : [[text(cited(duty.provision)), 'The whole document, page 1', wordsOf(printed)]];
  const name = line(lead, ...(prefix === '' ? [] : [' ', text(`(${prefix.trim()} …)`)]), authority);
  const [only, ...more] = rows;
  // One row is a sentence.
  return more.length === 0 && only !== undefined
    ? [
        paragraph(
          name,
          ': ',
          between(
            only.map((cell) => line(cell)),
            '; ',
          ),
        ),
      ]
    : [paragraph(name), table(['Place', 'Section and page', 'Status'], rows)];
}

/** What most labels of a table begin with, up to the last blank, said once above it; empty where few share it. */
function sharedBeginning(places: readonly CoveredProvision[]): string {
  const beginnings = places.map(({ provision }) => beginningOf(cited(provision)));
  const [most = ''] = [...new Set(beginnings)].sort(
    (a, b) =>
      beginnings.filter((each) => each === b).length -
      beginnings.filter((each) => each === a).length,
  );
  const several = new Set(
    places.map(({ provision }) => cited(provision)).filter((label) => beginningOf(label) === most),
  );
  return several.size > 1 && most.includes(', ') ? most : '';
}

const beginningOf = (label: string): string => label.slice(0, label.lastIndexOf(' ') + 1);

/** Places of one state stand in one row; what is answered in part says how much is missing, and stands alone. */
function runsOf(places: readonly CoveredProvision[]): readonly (readonly CoveredProvision[])[] {
  const runs = new Map<string, CoveredProvision[]>();
  for (const [index, place] of places.entries()) {
    const state = stateOf(place);
    const key = state === 'part' ? `${state} ${index}` : state;
    runs.set(key, [...(runs.get(key) ?? []), place]);
  }
  return [...runs.values()];
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

function row(
  printed: PrintedDocument,
  run: readonly CoveredProvision[],
  prefix: string,
): readonly Part[] {
  const [place] = run;
  if (place === undefined) return [];
  const labelOf = ({ provision }: CoveredProvision): string => {
    const label = cited(provision);
    return prefix !== '' && label.startsWith(prefix) ? label.slice(prefix.length) : label;
  };
  return [
    text([...new Set(run.map(labelOf))].join(', ')),
    between(
      run.map((each) => text(sectionAndPage(printed, each))),
      ' · ',
    ),
    stateWords(place),
  ];
}

/** `Licence, page 2`; a place that has no heading of its own stands on the first page where something is asked there. */
function sectionAndPage(printed: PrintedDocument, place: CoveredProvision): string {
  const page = pageOf(printed, place) ?? (place.heading === null && place.asked > 0 ? 1 : null);
  const section = place.heading ?? (place.asked > 0 ? 'First page' : null);
  if (section === null) return '—';
  return page === null || place.heading === null ? section : `${section}, page ${page}`;
}
