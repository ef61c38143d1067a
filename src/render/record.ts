/** The document record, which closes every paper and no template can leave out: versions, approval, keeping, state of the law, colophon. */

import { type FactPath, factPaths } from '../facts/paths.gen.js';
import type { Entry } from '../facts/stated.js';
import { isEnglish } from '../languages/speaking.js';
import { disclaimer } from '../law/notices.js';
import {
  between,
  bullets,
  code,
  heading,
  type Line,
  line,
  link,
  paragraph,
  strong,
  table,
  text,
} from '../markdown/build.js';
import type { Block } from '../markdown/tree.js';
import { isNothing } from './answers/answer.js';
import { approvalsOf, digestOf, standingOf } from './approval.js';
import { documentationVersion, isThirdParty, valueShown } from './head.js';
import { languageName } from './language-name.js';
import { lawInLanguage } from './law-in-language.js';
import { lineSay, saidByKey, sayOr } from './md-say.js';
import { countsOwnVersion } from './own-version.js';
import { factOf, type RenderContext } from './page.js';
import { valueLine } from './value-lines.js';
import { wordsFor } from './words.js';

/** The record; it is rendered when everything else stands, since the approval hangs on it. */
export function renderRecord(page: RenderContext, isDraft: boolean): readonly Block[] {
  const isForm = page.document.form === 'training-content-summary';
  // One page for the public: what concerns the documentation as a whole stands in the policy itself.
  const isShort = page.document.written === 'summary-published';
  const rows = [
    ...(isForm
      ? published(page)
      : isShort
        ? [...versions(page), ...published(page)]
        : [...versions(page), ...keeping(page), ...assessed(page)]),
    ...languageRows(page),
  ];
  return [
    heading(2, lineSay('record/heading')),
    ...bullets(
      [...rows, ...changedTemplates(page)].map(([label, words]) =>
        line(strong(label, ':'), ' ', words),
      ),
    ),
    ...(isForm || isShort ? [] : previousVersions(page)),
    paragraph(colophon(page, isDraft)),
  ];
}

type Row = readonly [label: Line, words: Line];

/** The number and the day stand under the title; here is what was decided on that text. */
function versions(page: RenderContext): readonly Row[] {
  const { status, decisions, stale } = standingOf(page);
  if (page.document.voice === 'tool') return [];
  return [
    [lineSay('record/status'), decided(page, status, decisions)],
    ...stale.map((each): Row => [lineSay('record/stale'), earlier(page, each)]),
    ...(countsOwnVersion(page.document)
      ? [[lineSay('safety/documentation'), documentationVersion(page)] as const]
      : []),
  ];
}

/** Whose approval was given to another text, and where the paper differs from that. */
function earlier(page: RenderContext, approval: Entry): Line {
  const { name, role, on } = approval;
  const isNamed = page.document.folder === 'authorities' || approval.public === true;
  const words = [
    ...(isNamed ? [valueLine(name)] : []),
    ...(isNamed && role !== undefined ? [valueLine(role)] : []),
    ...(on === undefined ? [] : [valueLine(on, 'date')]),
    ...note(page, approval),
  ];
  const sections = page.changedSince?.(page.document.id, String(digestOf(approval))) ?? [];
  return line(
    words.length === 0 ? lineSay('record/given') : between(words, ', '),
    ...(sections.length === 0
      ? []
      : [
          '; ',
          lineSay('record/changed', {
            sections: between(
              sections.map((each) => text(each)),
              ', ',
            ),
          }),
        ]),
  );
}

/** What a person said beside a decision is for authorities: it was agreed that the name is public, and nothing more. */
const isNoteShown = ({ document }: RenderContext): boolean => document.folder === 'authorities';

function note(page: RenderContext, { note: said }: Entry): readonly Line[] {
  return said === undefined || !isNoteShown(page)
    ? []
    : [lineSay('record/note', { note: valueLine(said) })];
}

/** The facts that say all decisions, without the notes where these are not printed. */
function carried(page: RenderContext, decisions: readonly Entry[]): readonly FactPath[] {
  const path = 'documentation.approvals';
  const isWhole = isNoteShown(page) || decisions.every((each) => each.note === undefined);
  if (isWhole) return [path];
  return (Object.keys(factPaths) as FactPath[]).filter(
    (each) => each.startsWith(`${path}[].`) && each !== `${path}[].note`,
  );
}

const decisionWords = (decision: unknown): Line =>
  valueLine(typeof decision === 'string' ? wordsFor(decision) : decision);

/** What was decided, or why that is not said. */
function decided(page: RenderContext, status: string, decisions: readonly Entry[]): Line {
  const named = decisions.filter(
    (each) => page.document.folder === 'authorities' || each.public === true,
  );
  // What is named on the page may be carried inside it; a list of which only some are named may not.
  if (named.length > 0 && named.length === approvalsOf(page).length) {
    for (const path of carried(page, named)) page.printed.add(path);
  }
  // “Approved” stands before the names already; a list of several decisions says each.
  const isSaid = named.every((each) => each.decision === status.toLowerCase());
  const words = named.map((each) =>
    between(
      [
        isSaid
          ? valueLine(each.name)
          : lineSay('record/decided-by', {
              decision: decisionWords(each.decision),
              name: valueLine(each.name),
            }),
        ...(each.role === undefined ? [] : [valueLine(each.role)]),
        ...(each.on === undefined ? [] : [valueLine(each.on, 'date')]),
        ...note(page, each),
      ],
      ', ',
    ),
  );
  const standing = statusWords(status);
  if (words.length > 0) return line(standing, ': ', between(words, '; '));
  const days = decisions.flatMap(({ on }) => (typeof on === 'string' ? [on] : [])).sort();
  const last = days.at(-1);
  return last === undefined
    ? standing
    : lineSay('record/status-on', { status: standing, day: last });
}

/** The standing of a paper in the words of its language. */
function statusWords(status: string): Line {
  return text(saidByKey(`record/status/${status.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`));
}

function keeping(page: RenderContext): readonly Row[] {
  const until = valueShown(page, 'documentation.retention_until', 'date');
  return [
    ...published(page),
    ...(until.length === 0 ? [] : [[lineSay('record/kept-until'), until] as const]),
  ];
}

/** Of which text a translation is one, and that labels which nobody read in this language stand in English. */
function languageRows({ translates, document }: RenderContext): readonly Row[] {
  return [
    ...(translates === undefined
      ? []
      : [
          [
            lineSay('record/translation'),
            lineSay('record/translated-from', {
              language: text(languageName(translates.language)),
            }),
          ] as const,
        ]),
    ...(isEnglish() || document.form === null
      ? []
      : [[lineSay('record/labels'), lineSay('record/labels-in-english')] as const]),
  ];
}

/** Where the paper is published, where the facts have a place for that. */
function published(page: RenderContext): readonly Row[] {
  const path = `documentation.published.${page.document.id}.url`;
  const address = path in factPaths ? valueShown(page, path, 'link') : [];
  return address.length === 0 ? [] : [[lineSay('record/published-at'), address]];
}

function assessed({ assessment }: RenderContext): readonly Row[] {
  return [
    [
      lineSay('record/assessed'),
      lineSay('record/as-of', {
        day: assessment.as_of,
        law: text(lawInLanguage(assessment.law.version)),
      }),
    ],
  ];
}

/** Which templates the document was made with that are not those of the program. */
function changedTemplates({ changed }: RenderContext): readonly Row[] {
  if (changed.size === 0) return [];
  const names = [...changed]
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ key, sha256 }) => line(code(key), ' (SHA-256 ', code(sha256.slice(0, 16)), ' …)'));
  return [[lineSay('record/templates'), between(names, ', ')]];
}

/** The earlier versions of the documentation of the model; a paper with versions of its own lists them in its form, and a paper about its provider has other ones. */
function previousVersions(page: RenderContext): readonly Block[] {
  if (countsOwnVersion(page.document) || page.document.subject === 'provider') return [];
  const found = factOf(page, 'documentation.previous_versions');
  if (found.state !== 'given') return [];
  if (isNothing(found.value)) return [paragraph(lineSay('record/first-version'))];
  const listed = (found.value as readonly unknown[]).filter(
    (each): each is Entry => typeof each === 'object' && each !== null,
  );
  const hasChanges = listed.some(({ changes }) => changes !== undefined);
  const rows = listed.map(({ version, date, url, changes }) => [
    valueLine(version),
    valueLine(date, 'date'),
    ...(hasChanges ? [valueLine(changes)] : []),
    typeof url === 'string' ? link(url) : valueLine(url),
  ]);
  const heads = [
    lineSay('record/version'),
    lineSay('record/date'),
    ...(hasChanges ? [lineSay('record/changed-since')] : []),
    lineSay('record/address'),
  ];
  return [paragraph(strong(lineSay('record/earlier-versions'))), table(heads, rows)];
}

/** Who made the paper from what; that it is no legal advice stands here once. */
function colophon(page: RenderContext, isDraft: boolean): Line {
  const { tool } = page.assessment;
  if (page.document.voice === 'tool') return text(sayOr('record/disclaimer', disclaimer));
  const by = isThirdParty(page) ? 'record/colophon-third-party' : 'record/colophon';
  return lineSay(isDraft ? `${by}-draft` : by, { tool: `${tool.name} ${tool.version}` });
}
