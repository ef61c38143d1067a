/** Prints `index.html`: the page on which a reviewer of the pack begins. */

import type { Assessment } from '../assess/assessment.js';
import { type Conclusions, conclude } from '../conclude/conclude.js';
import { gateOrder } from '../facts/gate-order.js';
import { lookup } from '../facts/lookup.js';
import { ownerNamed, ownerOfDuty } from '../facts/owners.js';
import { asText, type Entry } from '../facts/stated.js';
import { modelName } from '../figures/model-name.js';
import { gates } from '../gates/registry.gen.js';
import { type Child, type Html, tag } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import { blockPrinter } from '../html/print-tree.js';
import { treeOf } from '../markdown/settle.js';
import { type Block, plainText } from '../markdown/tree.js';
import { approvalsOf, digestOf } from '../render/approval.js';
import { answerWords, gateReason, reasonList } from '../render/conclusions/gates.js';
import { allFindings } from '../render/conclusions/points.js';
import { verdict } from '../render/conclusions/verdict.js';
import type { RenderContext } from '../render/page.js';
import { capital } from '../render/words.js';
import type { Changes } from '../report/changes.js';
import { counted } from '../text/counted.js';
import { changesSection } from './changes-section.js';
import { dutyLine, missingParts, outcome, statusTag } from './open-on-index.js';
import type { PackContents, PaperInPack } from './pack-contents.js';
import {
  bytes,
  dayOf,
  fileLink,
  fileLinks,
  fold,
  hash,
  partsStyle,
  scrollableTable,
} from './parts.js';
import { readersPage } from './readers-page.js';
import { type DutyRow, dutyRows, missingRows, papersToSign } from './rows.js';

/** The text of the page. */
export function indexPage(contents: PackContents): string {
  const { title, main } = indexParts(contents);
  return htmlPage({ language: 'en', title, isInternal: true, style: partsStyle, main });
}

/** Its title, and what stands in it. */
export function indexParts(contents: PackContents): {
  readonly title: string;
  readonly main: Child;
} {
  const { assessment, draft } = contents;
  const page = readersPage(contents);
  const print = blockPrinter();
  const settled = (blocks: readonly Block[]): Child => print(treeOf(blocks).blocks);
  const model = modelWords(assessment);
  const title = `${draft ? 'DRAFT: ' : ''}Documentation pack of ${model}`;
  const findings = allFindings(page);
  const missing = missingRows(contents, findings);
  const { findings: counts } = conclude(assessment, findings);
  const duties = dutyRows(contents);
  const main: Child = [
    tag('h1', {}, title),
    opening(contents),
    tag(
      'div',
      { class: 'verdict' },
      tag('h2', { id: 'p.verdict' }, 'Verdict'),
      settled(verdict(page)),
      countsLine(counts),
      overdueLine(duties),
    ),
    tag('h2', { id: 'p.sign' }, 'What to sign'),
    toSign(contents, page),
    tag('h2', { id: 'p.missing' }, 'What is missing'),
    missingParts(missing),
    counts.note === 0
      ? null
      : tag(
          'p',
          {},
          `${counted(counts.note, 'note')} more for information, about what no duty asks for now. The dossier has them all.`,
        ),
    contents.changes === undefined
      ? null
      : changesSection(contents.changes.told, contents.changes.paper),
    tag('h2', { id: 'p.duties' }, 'Duties'),
    scrollableTable(
      'Duties, the overdue first',
      ['Duty', 'Provision', 'Outcome', 'Day'],
      duties.map(dutyLine),
    ),
    tag('h2', { id: 'p.papers' }, 'Papers'),
    papersTable(contents),
    tag('h2', { id: 'p.reasons' }, 'Reasons'),
    tag('p', {}, 'Why each question of law and each duty has its answer. Each line opens.'),
    tag(
      'div',
      { class: 'reasons' },
      gateOrder.map((id) =>
        fold(
          `${gates[id].question} ${capital(plainText(answerWords(assessment.gates[id].answer)))}.`,
          // The first block is the question, which the line says.
          settled(gateReason(page, id).slice(1)),
        ),
      ),
      assessment.obligations.map((duty) =>
        fold([`${duty.title}: `, outcome(duty.outcome), '.'], settled(reasonList(duty.reason))),
      ),
    ),
    tag('h2', { id: 'p.made' }, 'What this was made from'),
    madeFrom(contents),
  ];
  return { title, main };
}

function modelWords({ model }: Assessment): string {
  return modelName(model.name, model.version) || 'an unnamed model';
}

function opening({ assessment, draft, read }: PackContents): Child {
  const provider = lookup(read.facts, 'provider.legal_name');
  const name =
    provider.state === 'given' && typeof provider.value === 'string' ? provider.value : null;
  return [
    draft ? tag('p', {}, tag('strong', {}, 'This is a draft. It must not be released.')) : null,
    tag('p', {}, name === null ? null : `${name}, `, 'as of ', dayOf(assessment.as_of)),
    tag(
      'p',
      {},
      tag('strong', {}, 'Internal. Publish only the folder public/.'),
      ' It describes documentation readiness under Regulation (EU) 2024/1689 on the facts that the provider stated, and is no legal advice.',
    ),
  ];
}

function countsLine({ error, warning, note }: Conclusions['findings']): Html {
  return tag(
    'p',
    {},
    tag('strong', {}, `${error} to settle, ${warning} to look at`),
    `, ${counted(note, 'note')}.`,
  );
}

function overdueLine(duties: readonly DutyRow[]): Child {
  const late = duties.filter(({ isOverdue }) => isOverdue);
  if (late.length === 0) return null;
  const words = late.map(
    ({ duty, daysLeft }) => `${duty.title}, by ${counted(-(daysLeft ?? 0), 'day')}`,
  );
  return tag('p', { class: 'bad' }, tag('strong', {}, `Overdue: ${words.join('; ')}.`));
}

const owedWords: Readonly<Record<PaperInPack['owed'], string>> = {
  owed: 'Owed',
  voluntary: 'Voluntary',
  'not-owed': 'Not owed',
  undetermined: 'Not known yet',
};

function toSign(contents: PackContents, page: RenderContext): Child {
  const papers = papersToSign(contents);
  const lacking = contents.assessment.documents.filter(
    ({ id, owed }) => owed === 'owed' && !contents.papers.some((each) => each.id === id),
  );
  return [
    papers.length === 0
      ? tag('p', {}, 'No paper of this pack is owed.')
      : scrollableTable(
          'Papers that are owed or may be',
          ['Paper', 'Owed', 'Ready', 'Who answers', 'Status'],
          papers.map((paper) => [
            [paper.title, ' (', fileLinks(paper.files), ')'],
            owedWords[paper.owed],
            readyWords(paper, contents.draft),
            whoAnswers(contents, paper),
            paper.status,
          ]),
        ),
    lacking.length === 0
      ? null
      : tag(
          'p',
          {},
          `Owed, and not in this pack: ${lacking.map(({ title }) => title).join('; ')}.`,
        ),
    approvals(page, contents),
  ];
}

/** Who answers for the duty that a paper fulfils first. */
function whoAnswers({ assessment, read }: PackContents, { id }: PaperInPack): string {
  const [duty] = assessment.documents.find((each) => each.id === id)?.obligations ?? [];
  return duty === undefined ? '—' : ownerNamed(read.facts, ownerOfDuty(duty));
}

function readyWords({ against }: PaperInPack, draft: boolean): Html {
  if (against !== '') return statusTag('bad', `✗ Not ready: ${against}`);
  if (draft) return statusTag('look', '▲ A draft, without open points');
  return statusTag('good', '✓ Ready');
}

function approvals(page: RenderContext, { papers: held, changes }: PackContents): Child {
  const isBound = approvalsOf(page).some((each) => digestOf(each) !== undefined);
  const isNoted = approvalsOf(page).some(({ note }) => note !== undefined);
  const rows = approvalsOf(page).map((entry) => {
    const papers = Array.isArray(entry.documents) ? entry.documents.join(', ') : 'all';
    const on = asText(entry.on);
    return [
      asText(entry.name) ?? 'Name not stated',
      asText(entry.role) ?? 'Not stated',
      asText(entry.decision) ?? 'Not stated',
      papers,
      on === undefined ? 'Not stated' : dayOf(on),
      ...(isBound ? [textApproved(entry, held, changes?.told)] : []),
      ...(isNoted ? [asText(entry.note) ?? ''] : []),
    ];
  });
  if (rows.length === 0) return tag('p', {}, 'No approval is recorded.');
  const heads = [
    'Name',
    'Role',
    'Decision',
    'Papers',
    'Day',
    ...(isBound ? ['Text'] : []),
    ...(isNoted ? ['Note'] : []),
  ];
  return scrollableTable('Decisions on record', heads, rows);
}

/** Whether a decision is about the paper as it stands, and where that differs from the text that was seen. */
function textApproved(
  entry: Entry,
  papers: readonly PaperInPack[],
  changes: Changes | undefined,
): Child {
  const digest = digestOf(entry);
  if (digest === undefined) return 'Not bound to a text';
  const [id] = Array.isArray(entry.documents) ? entry.documents : [];
  const paper = papers.find((each) => each.id === id);
  if (paper === undefined) return 'Its paper is not in this pack';
  if (paper.content === digest) return statusTag('good', '✓ This text');
  const then = changes?.papers.find((each) => each.id === id && each.from === digest);
  const sections = changes?.documents.find((each) => each.id === id)?.sections ?? [];
  return [
    statusTag('bad', '✗ Stale: an earlier text'),
    then === undefined || sections.length === 0 ? null : `. Changed since: ${sections.join(', ')}`,
  ];
}

const readerWords: Readonly<Record<string, string>> = {
  public: 'Everybody',
  downstream: 'Downstream providers',
  authorities: 'Authorities',
  internal: 'The provider alone',
};

function papersTable({ papers, files }: PackContents): Child {
  return [
    scrollableTable(
      'Papers',
      ['Paper', 'Read as', 'For', 'Pages of the PDF', 'Owed'],
      papers.map((paper) => [
        paper.title,
        fileLinks(paper.files),
        readerWords[paper.folder] ?? paper.folder,
        paper.pages === 0 ? 'Not made yet' : String(paper.pages),
        owedWords[paper.owed],
      ]),
    ),
    files.length === 0 ? null : tag('h3', {}, 'Files'),
    files.length === 0 ? null : filesTable(files),
  ];
}

function filesTable(files: PackContents['files']): Child {
  const readersOf = (path: string): string =>
    readerWords[path.includes('/') ? path.slice(0, path.indexOf('/')) : 'internal'] ?? '';
  return [
    scrollableTable(
      'Files, with the SHA-256 of each',
      ['File', 'For', 'Size', 'SHA-256'],
      files.map((file) => [
        fileLink(file),
        readersOf(file.path),
        bytes(file.size),
        hash(file.sha256),
      ]),
    ),
    tag(
      'p',
      {},
      'This page can name neither its own hash nor that of manifest.json: manifest.json has the hash of this page, and SHA256SUMS that of manifest.json.',
    ),
  ];
}

function madeFrom({ assessment, read }: PackContents): Child {
  const sources = [
    ...read.sources.map(({ file, base }) => (base ? `${file} (shared by a family)` : file)),
    ...(read.evidence?.files ?? []).map(({ file }) => file),
  ];
  return [
    tag(
      'ul',
      {},
      tag('li', {}, `Program: ${assessment.tool.name} ${assessment.tool.version}`),
      tag('li', {}, `State of the law: ${assessment.law.version}`),
      tag('li', {}, 'Assessed as of ', dayOf(assessment.as_of)),
      tag('li', {}, `Facts: ${sources.join(', ')}; manifest.json has their hashes`),
    ),
    tag(
      'p',
      {},
      'To verify the pack: ',
      tag('code', {}, 'aiact-doc verify PACK'),
      ', or without this program ',
      tag('code', {}, 'sh VERIFY.txt PACK'),
      '. Signatures, where there are any, lie in signatures/; the same commands judge them.',
    ),
  ];
}
