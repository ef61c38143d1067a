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
import { type Block, plainText, type Status } from '../../markdown/tree.js';
import { cited, citeLine, provisionOf } from '../conclusions/cite.js';
import { lineAsTool, plainAsTool, sayOr } from '../md-say.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { type CoveredProvision, type PrintedDocument, pageOf } from '../provision-coverage.js';
import { authorityWords } from '../words.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** The states of a place. */
const stateKeys = ['stated', 'not-applicable', 'reason', 'part', 'missing', 'optional'] as const;
type State = (typeof stateKeys)[number];

/** The signs of the states; a reason that is given is words alone. */
const signs: Readonly<Record<State, Status | null>> = {
  stated: 'met',
  'not-applicable': 'muted',
  reason: null,
  part: 'failed',
  missing: 'failed',
  optional: 'muted',
};

function stateLine(state: State): Line {
  const sign = signs[state];
  const words = lineAsTool(`dossier/trace/${state}`);
  return sign === null ? words : status(sign, plainText(words));
}

/** The word that the legend explains: one without a sign is set apart all the same. */
const legendWord = (state: State): Line =>
  signs[state] === null ? strong(stateLine(state)) : stateLine(state);

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
    ? status(
        'failed',
        plainAsTool('dossier/trace/part-of', {
          unanswered: String(place.unanswered),
          asked: String(place.asked),
        }),
      )
    : stateLine(state);
}

/** One part for each duty, in the order of the law. */
export function traceTables(page: RenderContext): readonly Block[] {
  const due = page.assessment.obligations.filter(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  if (due.length === 0) return [paragraph(lineAsTool('dossier/trace/none'))];
  const traced = due.map((each) => ({ duty: each, papers: papersOf(page, each) }));
  const conduct = traced.filter(({ papers }) => papers.length === 0).map(({ duty }) => duty);
  const met = new Set(
    (page.others ?? []).flatMap(({ places }) => places.map((each) => stateOf(each))),
  );
  const legend = stateKeys
    .filter((state) => met.has(state))
    .map((state) => line(legendWord(state), ' ', lineAsTool(`dossier/trace/${state}-means`)));
  return [
    paragraph(
      lineAsTool('dossier/trace/intro'),
      ...(legend.length === 0 ? [] : [' ', between(legend, '; '), '.']),
    ),
    ...traced.flatMap(({ duty, papers }) =>
      papers.flatMap(({ id, title }) => documentTrace(page, duty, id, title)),
    ),
    ...(conduct.length === 0
      ? []
      : [
          paragraph(
            lineAsTool('dossier/trace/conduct', {
              places: conduct.map(({ provision }) => citeLine(provision)),
            }),
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
  const lead = lineAsTool('dossier/trace/lead', {
    place: duty.provision,
    paper: text(sayOr(`title/${id}`, title)),
  });
  if (printed === undefined)
    return [paragraph(lineAsTool('dossier/trace/not-in-pack', { paper: lead }))];
  const places = printed.places.filter((place) => belongs(page, place, duty, id));
  // How binding the places are is said once, above them.
  const authorities = new Set(places.map(({ provision }) => provisionOf(provision)?.authority));
  const prefix = sharedBeginning(places);
  const rows =
    places.length > 0
      ? runsOf(places).map((run) => row(printed, run, prefix))
      : [[citeLine(duty.provision), lineAsTool('dossier/trace/whole'), wordsOf(printed)]];
  const paper = line(lead, ...(prefix === '' ? [] : [' ', text(`(${prefix.trim()} …)`)]));
  const name =
    places.length === 0
      ? paper
      : lineAsTool('dossier/trace/authority', {
          paper,
          authority: [...authorities].map((each) => text(authorityWords(each ?? null))),
        });
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
    : [paragraph(name), rowsTable(places, rows)];
}

/** The rows under their heads; what would be the same label in each row, such as the name of the form, is no column. */
function rowsTable(places: readonly CoveredProvision[], rows: readonly (readonly Part[])[]): Block {
  const heads = [
    lineAsTool('dossier/trace/place'),
    lineAsTool('dossier/trace/section'),
    lineAsTool('dossier/trace/status'),
  ];
  const isSame = new Set(places.map(({ provision }) => cited(provision))).size === 1;
  return isSame
    ? table(
        heads.slice(1),
        rows.map((each) => each.slice(1)),
      )
    : table(heads, rows);
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
  return unanswered === 0 ? quietLine('dash') : stateWords({ found: elsewhere, asked, unanswered });
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
      run.map((each) => sectionAndPage(printed, each)),
      ' · ',
    ),
    stateWords(place),
  ];
}

/** `Licence, page 2`; a place that has no heading of its own stands on the first page where something is asked there. */
function sectionAndPage(printed: PrintedDocument, place: CoveredProvision): Line {
  const page = pageOf(printed, place) ?? (place.heading === null && place.asked > 0 ? 1 : null);
  if (place.heading === null)
    return place.asked > 0 ? lineAsTool('dossier/trace/first-page') : quietLine('dash');
  const section = text(place.heading);
  return page === null
    ? section
    : lineAsTool('dossier/trace/on-page', { section, page: String(page) });
}
