/** What is left to settle, as questions with the function that can answer each, worst first. */
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import { gateOrder } from '../../facts/gate-order.js';
import { type OwnerKey, ownerKeys, ownerOf } from '../../facts/owners.js';
import { textAt } from '../../facts/stated.js';
import type { AbsenceReason, Finding } from '../../finding/finding.js';
import { gates } from '../../gates/registry.gen.js';
import { provisions } from '../../law/provisions.js';
import {
  bullets,
  code,
  heading,
  type Line,
  line,
  paragraph,
  sentenceLine,
  text,
} from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import type { Block } from '../../markdown/tree.js';
import { concerns } from '../../release/concerns.js';
import { saidByCheck } from '../check-words.js';
import { cited } from '../conclusions/cite.js';
import { allFindings } from '../conclusions/points.js';
import { lineAsTool, plainAsTool, sayOr } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { questionOf } from './as-question.js';
import { headingsLeft } from './empty-headings.js';

/** A question of the dossier. */
export interface Question {
  readonly asks: Line;
  readonly owner: OwnerKey;
  /** The papers that ask, by their titles. */
  readonly papers: readonly string[];
  /** The places that ask, as a lawyer cites them. */
  readonly cited: readonly string[];
  /** The reason that is given for an absence; empty where none is. */
  readonly reason: string;
  readonly weight: 'stops' | 'decides' | 'open';
}

const papers = Object.values<DocumentDefinition>(documents);
const weights = ['stops', 'decides', 'open'] as const;
const heads = {
  stops: 'dossier/questions/stops',
  decides: 'dossier/questions/decides',
  open: 'dossier/questions/open',
} as const;

/** Every question about a paper that is owed or may be, and every question of law that is not decided, each once. */
export function questionsOf(page: RenderContext): readonly Question[] {
  const law = gateOrder.flatMap((id): Question[] => {
    const { answer, missing } = page.assessment.gates[id];
    if (answer !== 'open' && answer !== 'review') return [];
    const [path] = missing;
    return [
      {
        asks: text(sayOr(`question/${id}`, gates[id].question)),
        owner: path === undefined ? 'legal' : ownerOf(path),
        papers: [],
        cited: [cited(gates[id].provision)],
        reason: answer === 'review' ? plainAsTool('dossier/questions/review') : '',
        weight: 'decides',
      },
    ];
  });
  const findings = allFindings(page).filter((each) => isAsked(page, each));
  const { left, others } = headingsLeft(findings);
  const own = [
    ...others.map((each) => question(page, each, saidByCheck(questionOf(each, page.read.facts)))),
    ...left.flatMap(({ findings: some, asks }) =>
      joined(some.map((each) => question(page, each, asks))),
    ),
  ];
  const all = joined([...law, ...own]);
  return weights.flatMap((weight) =>
    ownerKeys.flatMap((owner) =>
      all.filter((each) => each.weight === weight && each.owner === owner),
    ),
  );
}

/** What several papers ask is asked once, with all of them behind it. */
function joined(all: readonly Question[]): readonly Question[] {
  const found = new Map<string, Question>();
  for (const each of all) {
    const key = JSON.stringify([printLine(each.asks), each.owner, each.weight]);
    const before = found.get(key);
    found.set(key, before === undefined ? each : both(before, each));
  }
  return [...found.values()];
}

function both(one: Question, other: Question): Question {
  return {
    ...one,
    papers: [...new Set([...one.papers, ...other.papers])],
    cited: [...new Set([...one.cited, ...other.cited])],
    reason:
      other.reason === '' || one.reason.includes(other.reason)
        ? one.reason
        : [one.reason, other.reason].filter((each) => each !== '').join('; '),
  };
}

/** An error or a warning is a question; a note is one where it is about a paper that is owed. */
function isAsked(page: RenderContext, finding: Finding): boolean {
  // The question of law itself stands above.
  if (/^gate\/.+-(?:open|review)$/.test(finding.id)) return false;
  if (finding.severity !== 'note') return true;
  if (finding.id.startsWith('notice/') || finding.paths.length === 0) return false;
  return owedPapers(page).some((document) => concerns(finding, document, provisions));
}

function owedPapers(page: RenderContext): readonly DocumentDefinition[] {
  const owed = new Set(
    page.assessment.documents
      .filter((each) => each.owed === 'owed' || each.owed === 'undetermined')
      .map(({ id }) => id),
  );
  return papers.filter(({ id }) => owed.has(id));
}

function question(page: RenderContext, finding: Finding, asks: Line): Question {
  const { severity, paths, provision, absence } = finding;
  const asking = owedPapers(page).filter((document) => concerns(finding, document, provisions));
  return {
    asks,
    owner: ownerOf(paths[0] ?? ''),
    papers: asking.slice(0, 2).map(({ id, title }) => sayOr(`title/${id}`, title)),
    cited: provision === null ? [] : [cited(provision)],
    reason: absence === null ? '' : reasonOf(absence),
    weight: severity === 'error' ? 'stops' : 'open',
  };
}

function reasonOf({ kind, reason }: AbsenceReason): string {
  const said = text(reason.replace(/\.$/, ''));
  return plainAsTool(`dossier/questions/absent/${kind}`, { reason: said });
}

/** The name of a function, with the person or mailbox that the facts give it. */
export function ownerSaid(page: RenderContext, owner: OwnerKey): Line {
  const path = `documentation.owners.${owner}` as const;
  factOf(page, path);
  const named = textAt(page.read.facts, path);
  return named === undefined ? lineAsTool(`dossier/owner/${owner}`) : text(named);
}

/** How many questions stand on the first page, and nowhere else. */
const first = 3;

/** The questions to settle first: what can be answered in a word comes before what has to be looked into. */
export function firstQuestions(page: RenderContext): readonly Question[] {
  const all = questionsOf(page);
  const isAnswerable = ({ asks, weight }: Question): boolean =>
    weight !== 'open' || printLine(asks).endsWith('?');
  return [...all.filter(isAnswerable), ...all.filter((each) => !isAnswerable(each))].slice(
    0,
    first,
  );
}

/** The questions that the first page leaves, by who answers, and one line on what is not asked here. */
export function questionTables(page: RenderContext): readonly Block[] {
  const all = questionsOf(page);
  const quiet = allFindings(page).filter(
    (each) => each.severity === 'note' && !isAsked(page, each),
  ).length;
  const rest =
    quiet === 0
      ? []
      : lineAsTool('dossier/questions/rest', { count: quiet, command: code('check --all') });
  if (all.length === 0)
    return [
      paragraph(lineAsTool('dossier/questions/none'), ...(rest.length === 0 ? [] : [' ', rest])),
    ];
  const shared = sharedReasons(all);
  const early = new Set(firstQuestions(page).map(({ asks }) => printLine(asks)));
  const later = all.filter(({ asks }) => !early.has(printLine(asks)));
  return [
    paragraph(
      early.size === 1
        ? lineAsTool('dossier/questions/first')
        : lineAsTool(
            early.size === 2 ? 'dossier/questions/first-two' : 'dossier/questions/first-three',
          ),
    ),
    ...weights.flatMap((weight) => {
      const some = later.filter((each) => each.weight === weight);
      return some.length === 0
        ? []
        : [
            heading(3, lineAsTool(heads[weight], { count: some.length })),
            ...byOwner(page, some, shared),
          ];
    }),
    ...shared.map((reason, index) =>
      paragraph(
        lineAsTool('dossier/questions/given', {
          number: String(index + 1),
          reason: sentenceLine(text(reason)),
        }),
      ),
    ),
    ...(rest.length === 0 ? [] : [paragraph(rest)]),
  ];
}

/** A reason that two or more questions have is told once, under a number. */
export function sharedReasons(all: readonly Question[]): readonly string[] {
  const reasons = all.map(({ reason }) => reason).filter((each) => each !== '');
  return [...new Set(reasons)].filter(
    (each) => reasons.filter((other) => other === each).length > 1,
  );
}

/** The reason given so far, or the number under which it is told below the questions; null where none is given. */
export function reasonSaid(
  { reason }: Question,
  shared: readonly string[],
  isElsewhere = false,
): Line | null {
  if (reason === '') return null;
  const number = shared.indexOf(reason) + 1;
  if (number === 0) return sentenceLine(text(reason));
  return lineAsTool(isElsewhere ? 'dossier/questions/reason-below' : 'dossier/questions/reason', {
    number: String(number),
  });
}

/** Where a question is asked: the papers, then the places of law or form, with what their names share said once. */
export function askedAtPlaces({
  papers: titles,
  cited: places,
}: Pick<Question, 'papers' | 'cited'>): Line {
  const beginnings = [...new Set(places.map(beginningOf))];
  const grouped = beginnings.map(
    (beginning) =>
      beginning +
      places
        .filter((each) => beginningOf(each) === beginning)
        .map((each) => each.slice(beginning.length))
        .join(', '),
  );
  return text([...titles, ...grouped].join('; ') || '—');
}

/** A label up to its last blank: what `Template, section 2.1` shares with `Template, section 2.3`. */
const beginningOf = (place: string): string =>
  place.includes(', ') ? place.slice(0, place.lastIndexOf(' ') + 1) : '';

/** A list for each function and the papers that ask, each question with its own place. */
function byOwner(
  page: RenderContext,
  some: readonly Question[],
  shared: readonly string[],
): readonly Block[] {
  return ownerKeys.flatMap((owner) => {
    const own = some.filter((each) => each.owner === owner);
    const groups = new Map<string, Question[]>();
    for (const each of own) {
      const key = isOne(each)
        ? JSON.stringify([each.papers, beginningOf(each.cited[0] ?? '')])
        : printLine(askedAtPlaces(each));
      groups.set(key, [...(groups.get(key) ?? []), each]);
    }
    return [...groups.values()].flatMap((questions) => {
      const places = new Set(questions.map((each) => each.cited.join()));
      const [first] = questions;
      if (first === undefined) return [];
      const asked =
        places.size === 1
          ? askedAtPlaces(first)
          : text([...first.papers, `${beginningOf(first.cited[0] ?? '')}…`].join('; '));
      return [
        paragraph(
          lineAsTool('dossier/questions/asked', { owner: ownerSaid(page, owner), places: asked }),
        ),
        ...bullets(
          questions.map((each) => {
            const reason = reasonSaid(each, shared);
            return line(
              each.asks,
              ...(places.size === 1 ? [] : [' ', text(`(${each.cited.map(endOf).join(', ')})`)]),
              ...(reason === null ? [] : [' ', reason]),
            );
          }),
        ),
      ];
    });
  });
}

/** Whether a question is asked at one place whose label begins like those of its neighbours. */
const isOne = ({ cited: places }: Question): boolean =>
  places.length === 1 && beginningOf(places[0] ?? '') !== '';

const endOf = (place: string): string => place.slice(beginningOf(place).length);
