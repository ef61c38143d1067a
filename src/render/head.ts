/** What stands above every document and no template can leave out: title, standing, disclaimer, document control. */
import type { ObligationResult } from '../assess/assessment.js';
import type { Chapter } from '../documents/define.js';
import type { Entry } from '../facts/computed/stated.js';
import type { Condition, GateId } from '../facts/condition.js';
import type { Obligation } from '../facts/define.js';
import { gateOrder } from '../facts/gate-order.js';
import { factPaths } from '../facts/paths.gen.js';
import { gates } from '../gates/registry.gen.js';
import { disclaimer } from '../law/notices.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { lackingLetters } from '../markdown/lacking-letters.js';
import { obligations } from '../obligations/registry.gen.js';
import { isNothing } from './answers/answer.js';
import { approvalsOf, isAwaited, lastUpdateOf, standingOf } from './approval.js';
import { summaryLine } from './conclusions/evidence.js';
import { day } from './dates.js';
import { mdCallout, mdCode, mdLink, mdProse, mdTable, mdText } from './markdown.js';
import { openPoint, quiet } from './open-points.js';
import { absenceSentence, factOf, foundAs, openFact, type Page } from './page.js';
import { saidByDependencies } from './said-by-dependencies.js';
import { mdWords } from './sentence-values.js';
import { inline, type ValueKind } from './values.js';
import { capital, enumeration, sentence } from './words.js';

/** The head of a document as Markdown; it is rendered after the body, since its status hangs on what stands there. */
export function renderHead(page: Page): string {
  return [
    `# ${page.draft ? 'DRAFT: ' : ''}${mdText(page.document.title)}`,
    page.draft
      ? mdCallout('WARNING', 'This is a draft. It must not be released or handed over.')
      : '',
    standing(page),
    limitation(page),
    mdText(disclaimer),
    '## Document control',
    ...controlAndApprovals(page),
    previousVersions(page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Whether the document is owed, said on its first page wherever it is not simply owed. */
function standing(page: Page): string {
  switch (page.result?.owed) {
    case 'undetermined':
      return mdCallout('IMPORTANT', openQuestion(page));
    case 'voluntary':
      return mdCallout(
        'NOTE',
        `This document is voluntary. ${promise(page) || spared(page)}`.trim(),
      );
    case 'not-owed':
      return mdCallout('NOTE', `This document is not owed. ${spared(page)}`.trim());
    default:
      return '';
  }
}

const chapterNames: Readonly<Record<Chapter, string>> = {
  transparency: 'Transparency chapter',
  copyright: 'Copyright chapter',
  safety_and_security: 'Safety and Security chapter',
};

/** Whether the provider has promised the document by signing a chapter of the code; nothing where none asks for it. */
function promise(page: Page): string {
  const { chapter } = page.document;
  if (chapter === null) return '';
  const signed = factOf(page, `provider.code_of_practice.${chapter}`);
  const code = `the ${chapterNames[chapter]} of the General-Purpose AI Code of Practice`;
  if (signed.state !== 'given') return openPoint(page.places, 'code/promised', { code });
  return signed.value === true
    ? `No law asks for it; the provider has signed ${code}, whose signatories promise it.`
    : `No law asks for it, and the provider has not signed ${code}, whose signatories promise it.`;
}

/** The question that decides whether the document is owed, and the facts that would settle it. */
function openQuestion(page: Page): string {
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
      ...(questions.length > 0 ? questions : new Set(why)),
      ...(awaited ? [`- ${awaitedReport(page)}`] : []),
    ].join('\n'),
    settle.length > 0
      ? quiet('settle', {
          paths: `${enumeration(settle)}${missing.length > 8 ? ', among others' : ''}`,
        })
      : 'The provider may take a position on it.',
  ].join('\n\n');
}

const INCIDENTS = 'risk.incidents';

/** That a report hangs on an incident, of which the facts do not say whether there was one. */
function awaitedReport(page: Page): string {
  const isSilent = factOf(page, INCIDENTS).state === 'missing';
  return `A report is owed once there was a serious incident. ${isSilent ? openPoint(page.places, 'incident/any') : ''}`.trim();
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

/** Why no duty asks for the document. */
function spared(page: Page): string {
  const reasons = page.obligations
    .filter(({ outcome }) => outcome === 'exempt' || outcome === 'does-not-apply')
    .map(
      (each) =>
        `The duty of ${citation(each)} ${each.outcome === 'exempt' ? 'is lifted' : 'does not apply'}. ${capital(sentence(mdWords(each.reason)))}`,
    );
  if (reasons.length > 0) return reasons.join(' ');
  return page.document.written === 'incident'
    ? 'No serious incident is on record.'
    : 'No provision asks for it.';
}

function citation({ provision }: ObligationResult): string {
  const known: Readonly<Record<string, { label: string } | undefined>> = provisions;
  return mdText(known[provision]?.label ?? provision);
}

/** A modifier documents the modification and points to the base model (recital 109). */
function limitation(page: Page): string {
  if (!page.obligations.some((each) => each.limited_to_modification)) return '';
  const base = ['role.base_model.name', 'role.base_model.version']
    .map((path) => shown(page, path))
    .filter((each) => each !== '')
    .join(' ');
  const description = factOf(page, 'role.modification.description');
  return [
    mdCallout(
      'NOTE',
      [
        `This document covers the modification of ${base === '' ? 'the base model' : base} only. What concerns the base model stands in the documentation of its provider.`,
        pointer(page, 'Base model', 'role.base_model.url', ['url']),
        pointer(page, 'Summary of its training content', 'role.base_model.summary_url', [
          'summary_url',
          'summary_absent_reason',
        ]),
      ]
        .filter((line) => line !== '')
        .join('\n\n'),
    ),
    description.state === 'given'
      ? `**The modification.** ${mdProse(String(description.value))}`
      : `**The modification.** ${shownOr(page, 'role.modification.description')}`,
  ].join('\n\n');
}

/** Where something about the base model stands; nothing where the list of dependencies, which the forms print, says it. */
function pointer(page: Page, label: string, path: string, listed: readonly string[]): string {
  const isOpen = factOf(page, path).state === 'missing';
  if (isOpen && saidByDependencies(page, listed)) return '';
  const words = shownOr(page, path, 'link');
  return `${label}: ${shown(page, path, 'link') === '' ? words : `${words}.`}`;
}

/** Who, what, which version, as of when, under which state of the law; then who decided on it. */
function controlAndApprovals(page: Page): readonly string[] {
  const { assessment, document } = page;
  const due = [
    ...new Set(
      page.obligations.filter(({ outcome }) => outcome === 'applies').map((each) => each.due),
    ),
  ];
  const serves = document.provisions.map((id: ProvisionId) => provisions[id].label);
  const retention = shown(page, 'documentation.retention_until', 'date');
  const covered = shown(page, 'model.versions_covered');
  const published = isPublishable(document.id)
    ? shown(page, `documentation.published.${document.id}.url`, 'link')
    : '';
  const rows = {
    before: [
      [
        'Provider',
        [shownOr(page, 'provider.legal_name'), originalName(page)].filter(Boolean).join(' '),
      ],
      ['Model', shownOr(page, 'model.name')],
      ['Version of the model', shownOr(page, 'model.version')],
      ...(covered === '' ? [] : [['Versions covered', covered] as const]),
      ...versionRows(page),
    ] as readonly (readonly [string, string])[],
    after: [
      ...(retention === '' ? [] : [['Kept until', retention] as const]),
      ...(published === '' ? [] : [['Published at', published] as const]),
      ...(serves.length === 0 ? [] : [['Provision', mdText(enumeration(serves))] as const]),
      ...(due.length === 1 && due[0] ? [['Due', mdText(day(due[0]))] as const] : []),
      ...changedTemplates(page),
      ['Assessed as of', mdText(day(assessment.as_of))],
      ['State of the law', mdText(assessment.law.version)],
    ] as readonly (readonly [string, string])[],
  };
  // Last, since an open point of the head counts too.
  const { status, decisions } = standingOf(page);
  return [
    mdTable(
      ['Field', 'Content'],
      [...rows.before, ['Status', status] as const, ...rows.after].map(([name, value]) => [
        `**${name}**`,
        value,
      ]),
    ),
    approvals(page, decisions),
  ];
}

/** Version and last update of the paper; the public summary has versions of its own, beside that of the documentation. */
function versionRows(page: Page): readonly (readonly [string, string])[] {
  const updated = shownOr(page, lastUpdateOf(page), 'date');
  if (page.document.form !== 'training-content-summary')
    return [
      ['Version of the document', shownOr(page, 'documentation.version')],
      ['Last updated', updated],
    ];
  return [
    ['Version of the document', shownOr(page, 'training_data.summary_version')],
    ['Last updated', updated],
    ['Version of the documentation', shownOr(page, 'documentation.version')],
  ];
}

/** Whether the facts have a place for where a document is published. */
const isPublishable = (id: string): boolean => `documentation.published.${id}.url` in factPaths;

/** Which templates the document was made with that are not those of the program. */
function changedTemplates({ changed }: Page): readonly (readonly [string, string])[] {
  if (changed.size === 0) return [];
  const names = [...changed]
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ key, sha256 }) => `${mdCode(key)} (SHA-256 ${mdCode(sha256.slice(0, 16))} …)`);
  return [['Templates changed by the provider', names.join(', ')]];
}

/** The name in its own script where the fonts have it; where they do not, that it stands in the facts. */
function originalName(page: Page): string {
  const found = factOf(page, 'provider.original_name');
  if (found.state !== 'given') return '';
  return lackingLetters(String(found.value)).length === 0
    ? `(${inline(found.value)})`
    : `(its name in the original script stands in the attached facts, under ${mdCode('provider.original_name')})`;
}

/** The decisions that the paper may name. */
function approvals(page: Page, decisions: readonly Entry[]): string {
  // What is named on the page may be carried inside it; a list of which only some are named may not.
  if (decisions.length > 0 && decisions.length === approvalsOf(page).length)
    page.printed.add('documentation.approvals');
  const rows = decisions.map(({ name, role, decision, on }) => [
    inline(name),
    inline(role),
    capital(inline(decision, 'words')),
    inline(on, 'date'),
  ]);
  return `**Approvals**\n\n${rows.length === 0 ? quiet('approval/none') : mdTable(['Name', 'Role', 'Decision', 'Date'], rows)}`;
}

/** The earlier versions of the documentation; the public summary lists its own in the form. */
function previousVersions(page: Page): string {
  if (page.document.form === 'training-content-summary') return '';
  const found = factOf(page, 'documentation.previous_versions');
  if (found.state === 'given' && isNothing(found.value))
    return '**Previous versions**\n\nThis is the first version.';
  const listed = entries(page, 'documentation.previous_versions');
  if (listed.length === 0) return '';
  const hasChanges = listed.some(({ changes }) => changes !== undefined);
  const rows = listed.map(({ version, date, url, changes }) => [
    inline(version),
    inline(date, 'date'),
    ...(hasChanges ? [inline(changes)] : []),
    typeof url === 'string' ? mdLink(url) : inline(url),
  ]);
  const heads = ['Version', 'Date', ...(hasChanges ? ['Changed since'] : []), 'Address'];
  return `**Previous versions**\n\n${mdTable(heads, rows)}`;
}

function entries(page: Page, path: string): readonly Readonly<Record<string, unknown>>[] {
  const found = factOf(page, path);
  return found.state === 'given' && Array.isArray(found.value) ? found.value : [];
}

/** The value, or nothing. */
function shown(page: Page, path: string, kind: ValueKind = 'text'): string {
  const found = factOf(page, path);
  return found.state === 'given' ? inline(found.value, kind) : '';
}

/** The value, an absence sentence or an open point. */
function shownOr(page: Page, path: string, kind: ValueKind = 'text'): string {
  const found = factOf(page, path);
  if (found.state === 'given') return inline(found.value, kind);
  if (found.state === 'missing') return openFact(page, path);
  page.places.tell(foundAs(found));
  return absenceSentence(found.state, found.reason);
}
