/** What stands above every document and no template can leave out: title, line of identity, draft mark, what a reader must know first. */
import type { Condition, GateId } from '../facts/condition.js';
import type { Obligation } from '../facts/define.js';
import { gateOrder } from '../facts/gate-order.js';
import { modelName } from '../figures/model-name.js';
import { gates } from '../gates/registry.gen.js';
import { citation } from '../languages/citation.js';
import { isEnglish, spokenLanguage } from '../languages/speaking.js';
import type { ProvisionId } from '../law/provisions.js';
import {
  between,
  bullets,
  callout,
  capitalLine,
  heading,
  type Line,
  led,
  line,
  paragraph,
  prose,
  sentenceLine,
  strong,
  text,
} from '../markdown/build.js';
import { lackingLetters } from '../markdown/lacking-letters.js';
import { printLine } from '../markdown/print.js';
import { type Block, plainText } from '../markdown/tree.js';
import { obligations } from '../obligations/registry.gen.js';
import { isAwaited } from './approval.js';
import { askedLine } from './asked.js';
import { languageName } from './language-name.js';
import { lineSay } from './md-say.js';
import { openLine, quietLine } from './open-points.js';
import { countsOwnVersion, ownVersion } from './own-version.js';
import { absenceLine, factOf, foundAs, openFactLine, type RenderContext } from './page.js';
import { keepsDraft, type Readiness, readinessWords } from './readiness.js';
import { verdictLine } from './reasons/gate-summary.js';
import { saidByDependencies } from './said-by-dependencies.js';
import { saidOutside } from './sentence-values.js';
import { paperTitle, providerName } from './title.js';
import { type ValueKind, valueLine } from './value-lines.js';
import { capital, listedLines } from './words.js';

/** The parts of a head that may leave something open, so that they are rendered before the draft mark is decided. */
export interface HeadParts {
  /** The line under the title: who, what, which version, on what ground. */
  readonly line: Line;
  /** What a reader must know before reading. */
  readonly notes: readonly Block[];
}

/** Renders the parts of the head. */
export function headParts(page: RenderContext): HeadParts {
  const asksWhether = page.result?.owed === 'undetermined' && page.document.voice === 'provider';
  return {
    line: between(titleParts(page), ' · '),
    notes: [
      ...(isThirdParty(page) ? [unofficial(page)] : []),
      ...(asksWhether ? [callout('important', ...openQuestion(page))] : []),
      ...limitation(page),
    ],
  };
}

/** The title, with the mark of a draft. */
export function headTitle(page: RenderContext, ready: Readiness): Block {
  const isDraft = page.draft || keepsDraft(page, ready);
  return heading(
    1,
    ...(isDraft ? [lineSay('frame/draft'), ': '] : []),
    text(paperTitle(page.document, page.read.facts)),
  );
}

/** What stands below the title and its line: why it is a draft, then the notes. */
export function headNotes(
  page: RenderContext,
  { notes }: HeadParts,
  ready: Readiness,
): readonly Block[] {
  const isDraft = page.draft || keepsDraft(page, ready);
  return [...(isDraft ? [draftMark(page, ready)] : []), ...notes];
}

function draftMark(page: RenderContext, ready: Readiness): Block {
  const against = page.document.voice === 'tool' ? '' : readinessWords(ready);
  return callout(
    'warning',
    paragraph(lineSay('frame/draft-notice'), against === '' ? '' : ` ${capital(against)}.`),
  );
}

/** Whether somebody else than the provider states the facts. */
export function isThirdParty(page: RenderContext): boolean {
  const found = factOf(page, 'documentation.stated_by');
  return found.state === 'given' && found.value === 'third_party';
}

function unofficial(page: RenderContext): Block {
  const name = providerName(page.read.facts);
  return callout(
    'important',
    paragraph(
      sentenceLine(
        name === ''
          ? lineSay('frame/unofficial')
          : lineSay('frame/unofficial-named', { name: text(name) }),
      ),
    ),
  );
}

function titleParts(page: RenderContext): readonly Line[] {
  const { document } = page;
  const provider = between(
    [shownOr(page, 'provider.legal_name'), originalName(page)].filter(isSaid),
    ' ',
  );
  const serves = document.provisions.map((id: ProvisionId) =>
    text(citation(id, spokenLanguage().conventions)),
  );
  const isOfAct = document.provisions.some((id) => id.startsWith('art-'));
  const isForm = document.form === 'training-content-summary';
  const covered = valueShown(page, 'model.versions_covered');
  return [
    provider,
    ...(isForm
      ? []
      : [
          document.subject === 'provider'
            ? lineSay('frame/covers', { versions: named(page, covered) })
            : isSaid(covered)
              ? covered
              : model(page),
        ]),
    ...(isForm ? [lineSay('frame/template')] : [version(page)]),
    ...(serves.length === 0
      ? []
      : [isOfAct ? lineSay('frame/places-of-act', { places: serves }) : listedLines(serves)]),
    ...standing(page),
    ...translation(page),
  ].filter(isSaid);
}

const isSaid = (words: Line): boolean => words.length > 0;

/** The versions covered, led by the model where they do not name it: no title above them does. */
function named(page: RenderContext, covered: Line): Line {
  if (!isSaid(covered)) return model(page);
  const name = factOf(page, 'model.name');
  const isNamed =
    name.state !== 'given' || plainText(covered).includes(plainText(valueLine(name.value)));
  return isNamed ? covered : line(model(page), ': ', covered);
}

function model(page: RenderContext): Line {
  const name = factOf(page, 'model.name');
  const number = factOf(page, 'model.version');
  if (name.state !== 'given') return shownOr(page, 'model.name');
  if (number.state !== 'given')
    return line(valueLine(name.value), ' ', shownOr(page, 'model.version'));
  return text(modelName(String(name.value), String(number.value)));
}

/** The version of the paper; one that it asks for itself and nobody stated is left to the place where it is asked for. */
function version(page: RenderContext): Line {
  if (!countsOwnVersion(page.document)) return documentationVersion(page);
  const own = ownVersion(page);
  return own === null
    ? []
    : lineSay('frame/version', { number: text(own.number), day: valueLine(own.day, 'date') });
}

/** The number and the day of the documentation that a paper is part of. */
export function documentationVersion(page: RenderContext): Line {
  return lineSay('frame/version', {
    number: shownOr(page, 'documentation.version'),
    day: shownOr(page, 'documentation.last_updated', 'date'),
  });
}

/** Of which text a translation is one. */
function translation({ translates }: RenderContext): readonly Line[] {
  if (translates === undefined) return [];
  return [lineSay('frame/translation-of', { language: text(languageName(translates.language)) })];
}

/** That nobody asks for the paper, where that is so; one that is written of the provider's own will needs no word for that. */
function standing({ result, document }: RenderContext): readonly Line[] {
  return document.voice === 'provider' && result?.owed === 'not-owed'
    ? [lineSay('frame/not-owed')]
    : [];
}

/** So many questions are asked at once. */
const mostAsked = 8;

/** The question that decides whether the document is owed, and the questions that would settle it. */
function openQuestion(page: RenderContext): readonly Block[] {
  const open = page.obligations.filter(({ outcome }) => outcome === 'undetermined');
  const awaited = isAwaited(page);
  const missing = [
    ...new Set([...open.flatMap((each) => each.missing), ...(awaited ? [INCIDENTS] : [])]),
  ];
  const asked = open.flatMap(({ id }) => gatesOf(id));
  const questions = gateOrder.flatMap((id) => {
    const { answer } = page.assessment.gates[id];
    if (!asked.includes(id)) return [];
    if (answer === 'review')
      return [lineSay('frame/reasons-in-dossier', { verdict: verdictLine(page, id) })];
    return answer === 'open'
      ? [openLine(page.places, 'owed/gate', { question: text(gates[id].question) })]
      : [];
  });
  const why = open.map(({ reason }) => sentenceLine(capitalLine(saidOutside(reason))));
  const settle = missing.slice(0, mostAsked).map(askedLine);
  return [
    paragraph(openLine(page.places, 'owed/question')),
    ...bullets([
      ...(isEnglish()
        ? questions.length > 0
          ? questions
          : eachOnce(why)
        : [lineSay('frame/decided-in-dossier')]),
      ...(awaited ? [awaitedReport(page)] : []),
    ]),
    ...(settle.length === 0
      ? [paragraph(lineSay('frame/may-take-position'))]
      : [
          paragraph(quietLine(missing.length > mostAsked ? 'settled-by-some' : 'settled-by')),
          ...bullets(settle),
        ]),
  ];
}

const eachOnce = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(lines.map((each) => [printLine(each), each])).values(),
];

const INCIDENTS = 'risk.incidents';

/** That a report hangs on an incident, of which the facts do not say whether there was one. */
function awaitedReport(page: RenderContext): Line {
  const isSilent = factOf(page, INCIDENTS).state === 'missing';
  const after = lineSay('frame/report-after-incident');
  return isSilent ? line(after, ' ', openLine(page.places, 'incident/any')) : after;
}

/** The gates on which a duty hangs. */
function gatesOf(obligation: string): readonly GateId[] {
  const room: Readonly<Record<string, Obligation>> = obligations;
  const duty = room[obligation];
  return duty
    ? [duty.appliesWhen, ...(duty.exemptWhen ? [duty.exemptWhen] : [])].flatMap(asks)
    : [];
}

function asks(condition: Condition): readonly GateId[] {
  if (condition.test === 'answered') return [condition.gate];
  if ('parts' in condition) return condition.parts.flatMap(asks);
  return 'part' in condition ? asks(condition.part) : [];
}

/** A modifier documents the modification and points to the base model (recital 109). */
function limitation(page: RenderContext): readonly Block[] {
  if (!page.obligations.some((each) => each.limited_to_modification)) return [];
  const [name, number] = ['role.base_model.name', 'role.base_model.version'].map((path) => {
    const found = factOf(page, path);
    return found.state === 'given' ? String(found.value) : null;
  });
  const called = modelName(name, number);
  const base = called === '' ? [] : text(called);
  const description = factOf(page, 'role.modification.description');
  const lead = strong(lineSay('frame/the-modification'), '.');
  return [
    callout(
      'note',
      ...[
        called !== ''
          ? lineSay('frame/modification-only', { base })
          : lineSay('frame/modification-only-unnamed'),
        pointer(page, lineSay('frame/base-model'), 'role.base_model.url', ['url']),
        pointer(page, lineSay('frame/base-summary'), 'role.base_model.summary_url', [
          'summary_url',
          'summary_absent_reason',
        ]),
      ]
        .filter(isSaid)
        .map((words) => paragraph(words)),
    ),
    ...(description.state === 'given'
      ? led(lead, prose(String(description.value)))
      : [paragraph(lead, ' ', shownOr(page, 'role.modification.description'))]),
  ];
}

/** Where something about the base model stands; nothing where the list of dependencies, which the forms print, says it. */
function pointer(page: RenderContext, label: Line, path: string, listed: readonly string[]): Line {
  const isOpen = factOf(page, path).state === 'missing';
  if (isOpen && saidByDependencies(page, listed)) return [];
  const words = shownOr(page, path, 'link');
  return line(label, ': ', words, isSaid(valueShown(page, path, 'link')) ? '.' : '');
}

/** The name in its own script where the fonts have it; where they do not, that it stands in the facts. */
function originalName(page: RenderContext): Line {
  const found = factOf(page, 'provider.original_name');
  if (found.state !== 'given') return [];
  return lackingLetters(String(found.value)).length === 0
    ? line('(', valueLine(found.value), ')')
    : lineSay('frame/original-name-attached');
}

/** The value, or nothing. */
export function valueShown(page: RenderContext, path: string, kind: ValueKind = 'text'): Line {
  const found = factOf(page, path);
  return found.state === 'given' ? valueLine(found.value, kind) : [];
}

/** The value, an absence sentence or an open point. */
function shownOr(page: RenderContext, path: string, kind: ValueKind = 'text'): Line {
  const found = factOf(page, path);
  if (found.state === 'given') return valueLine(found.value, kind);
  if (found.state === 'missing') return openFactLine(page, path);
  page.places.tell(foundAs(found));
  return absenceLine(found.state, found.reason);
}
