/** What stands above every document and no template can leave out: title, line of identity, draft mark, what a reader must know first. */
import type { Condition, GateId } from '../facts/condition.js';
import type { Obligation } from '../facts/define.js';
import { gateOrder } from '../facts/gate-order.js';
import { gates } from '../gates/registry.gen.js';
import { citation } from '../languages/citation.js';
import { isEnglish, spokenLanguage } from '../languages/speaking.js';
import type { ProvisionId } from '../law/provisions.js';
import { lackingLetters } from '../markdown/lacking-letters.js';
import { obligations } from '../obligations/registry.gen.js';
import { isAwaited, isPromised } from './approval.js';
import { summaryLine } from './conclusions/evidence.js';
import { languageName } from './language-name.js';
import { mdCallout, mdCode, mdProse, mdText } from './markdown.js';
import { shown as md, mdSay } from './md-say.js';
import { openPoint, quiet } from './open-points.js';
import { absenceSentence, factOf, foundAs, openFact, type RenderContext } from './page.js';
import { keepsDraft, type Readiness, readinessWords } from './readiness.js';
import { saidByDependencies } from './said-by-dependencies.js';
import { mdWords } from './sentence-values.js';
import { modelName, paperTitle, providerName } from './title.js';
import { inline, type ValueKind } from './values.js';
import { capital, enumeration, sentence } from './words.js';

/** The parts of a head that may leave something open, so that they are rendered before the draft mark is decided. */
export interface HeadParts {
  /** The line under the title: who, what, which version, on what ground. */
  readonly line: string;
  /** What a reader must know before reading. */
  readonly notes: readonly string[];
}

/** Renders the parts of the head. */
export function headParts(page: RenderContext): HeadParts {
  const asksWhether = page.result?.owed === 'undetermined' && page.document.voice === 'provider';
  return {
    line: titleParts(page).join(' · '),
    notes: [
      isThirdParty(page) ? unofficial(page) : '',
      asksWhether ? mdCallout('IMPORTANT', openQuestion(page)) : '',
      limitation(page),
    ],
  };
}

/** The head as Markdown: the title, the line under it, the draft mark, the notes. */
export function renderHead(
  page: RenderContext,
  { line, notes }: HeadParts,
  ready: Readiness,
): string {
  const isDraft = page.draft || keepsDraft(page, ready);
  return [
    `# ${isDraft ? `${mdSay('frame/draft')}: ` : ''}${mdText(paperTitle(page.document, page.read.facts))}`,
    line,
    isDraft ? draftMark(page, ready) : '',
    ...notes,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function draftMark(page: RenderContext, ready: Readiness): string {
  const against = page.document.voice === 'tool' ? '' : readinessWords(ready);
  return mdCallout(
    'WARNING',
    `${mdSay('frame/draft-notice')}${against === '' ? '' : ` ${capital(against)}.`}`,
  );
}

/** Whether somebody else than the provider states the facts. */
export function isThirdParty(page: RenderContext): boolean {
  const found = factOf(page, 'documentation.stated_by');
  return found.state === 'given' && found.value === 'third_party';
}

function unofficial(page: RenderContext): string {
  const name = providerName(page.read.facts);
  return mdCallout(
    'IMPORTANT',
    sentence(
      name === ''
        ? mdSay('frame/unofficial')
        : mdSay('frame/unofficial-named', { name: md(mdText(name)) }),
    ),
  );
}

function titleParts(page: RenderContext): readonly string[] {
  const { document } = page;
  const provider = [shownOr(page, 'provider.legal_name'), originalName(page)]
    .filter(Boolean)
    .join(' ');
  const serves = document.provisions.map((id: ProvisionId) =>
    md(mdText(citation(id, spokenLanguage().conventions))),
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
            ? mdSay('frame/covers', { versions: md(named(page, covered)) })
            : covered || model(page),
        ]),
    ...(isForm ? [mdSay('frame/template')] : [version(page)]),
    ...(serves.length === 0
      ? []
      : [isOfAct ? mdSay('frame/places-of-act', { places: serves }) : enumeration(serves)]),
    ...standing(page),
    ...translation(page),
  ].filter((part) => part !== '');
}

/** The versions covered, led by the model where they do not name it: no title above them does. */
function named(page: RenderContext, covered: string): string {
  if (covered === '') return model(page);
  const name = factOf(page, 'model.name');
  if (name.state !== 'given' || covered.includes(inline(name.value))) return covered;
  return `${model(page)}: ${covered}`;
}

function model(page: RenderContext): string {
  const name = factOf(page, 'model.name');
  const number = factOf(page, 'model.version');
  if (name.state !== 'given') return shownOr(page, 'model.name');
  if (number.state !== 'given') return `${inline(name.value)} ${shownOr(page, 'model.version')}`;
  return mdText(modelName(String(name.value), String(number.value)));
}

function version(page: RenderContext): string {
  const number = shownOr(page, 'documentation.version');
  return mdSay('frame/version', {
    number: md(number),
    day: md(shownOr(page, 'documentation.last_updated', 'date')),
  });
}

/** Of which text a translation is one. */
function translation({ translates }: RenderContext): readonly string[] {
  if (translates === undefined) return [];
  return [
    mdSay('frame/translation-of', { language: md(mdText(languageName(translates.language))) }),
  ];
}

/** Why the paper exists where no duty asks for it. */
function standing(page: RenderContext): readonly string[] {
  const { result, document } = page;
  if (document.voice === 'tool' || result === null) return [];
  if (result.owed === 'not-owed') return [mdSay('frame/not-owed')];
  if (result.owed !== 'voluntary') return [];
  const { chapter } = document;
  const signed =
    chapter !== null && factOf(page, `provider.code_of_practice.${chapter}`).state === 'given';
  if (chapter !== null && signed && isPromised(page)) return [];
  return [mdSay('frame/voluntary')];
}

/** The question that decides whether the document is owed, and the facts that would settle it. */
function openQuestion(page: RenderContext): string {
  const open = page.obligations.filter(({ outcome }) => outcome === 'undetermined');
  const awaited = isAwaited(page);
  const missing = [
    ...new Set([...open.flatMap((each) => each.missing), ...(awaited ? [INCIDENTS] : [])]),
  ];
  const asked = open.flatMap(({ id }) => gatesOf(id));
  const questions = gateOrder.flatMap((id) => {
    const { answer } = page.assessment.gates[id];
    if (!asked.includes(id)) return [];
    if (answer === 'review') return [`- ${summaryLine(page, id)}`];
    return answer === 'open'
      ? [`- ${openPoint(page.places, 'owed/gate', { question: mdText(gates[id].question) })}`]
      : [];
  });
  const why = open.map(({ reason }) => `- ${sentence(capital(mdWords(reason)))}`);
  const settle = missing.slice(0, 8).map(mdCode);
  return [
    openPoint(page.places, 'owed/question'),
    [
      ...(isEnglish()
        ? questions.length > 0
          ? questions
          : new Set(why)
        : [`- ${mdSay('frame/decided-in-dossier')}`]),
      ...(awaited ? [`- ${awaitedReport(page)}`] : []),
    ].join('\n'),
    settle.length > 0
      ? quiet('settle', {
          paths:
            missing.length > 8
              ? mdSay('frame/and-others', { paths: settle.map(md) })
              : enumeration(settle),
        })
      : mdSay('frame/may-take-position'),
  ].join('\n\n');
}

const INCIDENTS = 'risk.incidents';

/** That a report hangs on an incident, of which the facts do not say whether there was one. */
function awaitedReport(page: RenderContext): string {
  const isSilent = factOf(page, INCIDENTS).state === 'missing';
  return `${mdSay('frame/report-after-incident')} ${isSilent ? openPoint(page.places, 'incident/any') : ''}`.trim();
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
function limitation(page: RenderContext): string {
  if (!page.obligations.some((each) => each.limited_to_modification)) return '';
  const base = ['role.base_model.name', 'role.base_model.version']
    .map((path) => valueShown(page, path))
    .filter((each) => each !== '')
    .join(' ');
  const description = factOf(page, 'role.modification.description');
  return [
    mdCallout(
      'NOTE',
      [
        base === ''
          ? mdSay('frame/modification-only-unnamed')
          : mdSay('frame/modification-only', { base: md(base) }),
        pointer(page, mdSay('frame/base-model'), 'role.base_model.url', ['url']),
        pointer(page, mdSay('frame/base-summary'), 'role.base_model.summary_url', [
          'summary_url',
          'summary_absent_reason',
        ]),
      ]
        .filter((line) => line !== '')
        .join('\n\n'),
    ),
    description.state === 'given'
      ? `**${mdSay('frame/the-modification')}.** ${mdProse(String(description.value))}`
      : `**${mdSay('frame/the-modification')}.** ${shownOr(page, 'role.modification.description')}`,
  ].join('\n\n');
}

/** Where something about the base model stands; nothing where the list of dependencies, which the forms print, says it. */
function pointer(
  page: RenderContext,
  label: string,
  path: string,
  listed: readonly string[],
): string {
  const isOpen = factOf(page, path).state === 'missing';
  if (isOpen && saidByDependencies(page, listed)) return '';
  const words = shownOr(page, path, 'link');
  return `${label}: ${valueShown(page, path, 'link') === '' ? words : `${words}.`}`;
}

/** The name in its own script where the fonts have it; where they do not, that it stands in the facts. */
function originalName(page: RenderContext): string {
  const found = factOf(page, 'provider.original_name');
  if (found.state !== 'given') return '';
  return lackingLetters(String(found.value)).length === 0
    ? `(${inline(found.value)})`
    : mdSay('frame/original-name-attached');
}

/** The value, or nothing. */
export function valueShown(page: RenderContext, path: string, kind: ValueKind = 'text'): string {
  const found = factOf(page, path);
  return found.state === 'given' ? inline(found.value, kind) : '';
}

/** The value, an absence sentence or an open point. */
export function shownOr(page: RenderContext, path: string, kind: ValueKind = 'text'): string {
  const found = factOf(page, path);
  if (found.state === 'given') return inline(found.value, kind);
  if (found.state === 'missing') return openFact(page, path);
  page.places.tell(foundAs(found));
  return absenceSentence(found.state, found.reason);
}
