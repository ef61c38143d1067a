/** The document record, which closes every paper and no template can leave out: versions, approval, keeping, state of the law, colophon. */

import { factPaths } from '../facts/paths.gen.js';
import type { Entry } from '../facts/stated.js';
import { isEnglish } from '../languages/speaking.js';
import { disclaimer } from '../law/notices.js';
import { isNothing } from './answers/answer.js';
import { approvalsOf, digestOf, standingOf } from './approval.js';
import { isThirdParty, valueShown } from './head.js';
import { languageName } from './language-name.js';
import { lawInLanguage } from './law-in-language.js';
import { mdCode, mdLink, mdTable, mdText } from './markdown.js';
import { shown as md, mdSay, type Shown, saidByKey } from './md-say.js';
import { factOf, type RenderContext } from './page.js';
import { inline } from './values.js';
import { wordsFor } from './words.js';

/** The record as Markdown; it is rendered when everything else stands, since the approval hangs on it. */
export function renderRecord(page: RenderContext, isDraft: boolean): string {
  const isForm = page.document.form === 'training-content-summary';
  const rows = [
    ...(isForm ? published(page) : [...versions(page), ...keeping(page), ...assessed(page)]),
    ...languageRows(page),
  ];
  return [
    `## ${mdSay('record/heading')}`,
    [...rows, ...changedTemplates(page)]
      .map(([label, words]) => `- **${label}:** ${words}`)
      .join('\n'),
    isForm ? '' : previousVersions(page),
    colophon(page, isDraft),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Row = readonly [label: string, words: string];

/** The number and the day stand under the title; here is what was decided on that text. */
function versions(page: RenderContext): readonly Row[] {
  const { status, decisions, stale } = standingOf(page);
  if (page.document.voice === 'tool') return [];
  return [
    [mdSay('record/status'), decided(page, status, decisions)],
    ...stale.map((each): Row => [mdSay('record/stale'), earlier(page, each)]),
  ];
}

/** Whose approval was given to another text, and where the paper differs from that. */
function earlier(page: RenderContext, approval: Entry): string {
  const { name, role, on } = approval;
  const isNamed = page.document.folder === 'authorities' || approval.public === true;
  const words = [
    ...(isNamed ? [inline(name)] : []),
    ...(isNamed && role !== undefined ? [inline(role)] : []),
    ...(on === undefined ? [] : [inline(on, 'date')]),
  ].join(', ');
  const sections = page.changedSince?.(page.document.id, String(digestOf(approval))) ?? [];
  const where =
    sections.length === 0
      ? ''
      : `; ${mdSay('record/changed', { sections: md(sections.map(mdText).join(', ')) })}`;
  return `${words === '' ? mdSay('record/given') : words}${where}`;
}

/** What was decided, or why that is not said. */
const decisionWords = (decision: unknown): string =>
  inline(typeof decision === 'string' ? wordsFor(decision) : decision);

function decided(page: RenderContext, status: string, decisions: readonly Entry[]): string {
  const named = decisions.filter(
    (each) => page.document.folder === 'authorities' || each.public === true,
  );
  // What is named on the page may be carried inside it; a list of which only some are named may not.
  if (named.length > 0 && named.length === approvalsOf(page).length)
    page.printed.add('documentation.approvals');
  // “Approved” stands before the names already; a list of several decisions says each.
  const isSaid = named.every((each) => each.decision === status.toLowerCase());
  const words = named.map((each) =>
    [
      isSaid
        ? inline(each.name)
        : mdSay('record/decided-by', {
            decision: md(decisionWords(each.decision)),
            name: md(inline(each.name)),
          }),
      ...(each.role === undefined ? [] : [inline(each.role)]),
      ...(each.on === undefined ? [] : [inline(each.on, 'date')]),
    ].join(', '),
  );
  const standing = statusWords(status);
  if (words.length > 0) return `${standing}: ${words.join('; ')}`;
  const days = decisions.flatMap(({ on }) => (typeof on === 'string' ? [on] : [])).sort();
  const last = days.at(-1);
  return last === undefined ? standing : mdSay('record/status-on', { status: standing, day: last });
}

/** The standing of a paper in the words of its language. */
function statusWords(status: string): Shown {
  const key = `record/status/${status.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
  return md(mdText(saidByKey(key)));
}

function keeping(page: RenderContext): readonly Row[] {
  const until = valueShown(page, 'documentation.retention_until', 'date');
  return [
    ...published(page),
    ...(until === '' ? [] : [[mdSay('record/kept-until'), until] as const]),
  ];
}

/** Of which text a translation is one, and that labels which nobody read in this language stand in English. */
function languageRows({ translates, document }: RenderContext): readonly Row[] {
  return [
    ...(translates === undefined
      ? []
      : [
          [
            mdSay('record/translation'),
            mdSay('record/translated-from', {
              language: md(mdText(languageName(translates.language))),
            }),
          ] as const,
        ]),
    ...(isEnglish() || document.form === null
      ? []
      : [[mdSay('record/labels'), mdSay('record/labels-in-english')] as const]),
  ];
}

/** Where the paper is published, where the facts have a place for that. */
function published(page: RenderContext): readonly Row[] {
  const path = `documentation.published.${page.document.id}.url`;
  const address = path in factPaths ? valueShown(page, path, 'link') : '';
  return address === '' ? [] : [[mdSay('record/published-at'), address]];
}

function assessed({ assessment }: RenderContext): readonly Row[] {
  return [
    [
      mdSay('record/assessed'),
      mdSay('record/as-of', {
        day: assessment.as_of,
        law: md(mdText(lawInLanguage(assessment.law.version))),
      }),
    ],
  ];
}

/** Which templates the document was made with that are not those of the program. */
function changedTemplates({ changed }: RenderContext): readonly Row[] {
  if (changed.size === 0) return [];
  const names = [...changed]
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ key, sha256 }) => `${mdCode(key)} (SHA-256 ${mdCode(sha256.slice(0, 16))} …)`);
  return [[mdSay('record/templates'), names.join(', ')]];
}

/** The earlier versions of the documentation; the public summary lists its own in the form. */
function previousVersions(page: RenderContext): string {
  const found = factOf(page, 'documentation.previous_versions');
  if (found.state !== 'given') return '';
  if (isNothing(found.value)) return mdSay('record/first-version');
  const listed = (found.value as readonly unknown[]).filter(
    (each): each is Entry => typeof each === 'object' && each !== null,
  );
  const hasChanges = listed.some(({ changes }) => changes !== undefined);
  const rows = listed.map(({ version, date, url, changes }) => [
    inline(version),
    inline(date, 'date'),
    ...(hasChanges ? [inline(changes)] : []),
    typeof url === 'string' ? mdLink(url) : inline(url),
  ]);
  const heads = [
    mdSay('record/version'),
    mdSay('record/date'),
    ...(hasChanges ? [mdSay('record/changed-since')] : []),
    mdSay('record/address'),
  ];
  return `**${mdSay('record/earlier-versions')}**\n\n${mdTable(heads, rows)}`;
}

/** Who made the paper from what; that it is no legal advice stands here once. */
function colophon(page: RenderContext, isDraft: boolean): string {
  const { tool } = page.assessment;
  if (page.document.voice === 'tool') return mdText(disclaimer);
  const by = isThirdParty(page) ? 'record/colophon-third-party' : 'record/colophon';
  return mdSay(isDraft ? `${by}-draft` : by, { tool: `${tool.name} ${tool.version}` });
}
