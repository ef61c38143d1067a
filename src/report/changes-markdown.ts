/** The changes paper of a pack as Markdown: conclusions, then papers, facts and points. */
import type { Finding } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { mdText } from '../markdown/escape.js';
import type { Changes } from './changes.js';
import {
  causeClause,
  factsBySubject,
  factTitle,
  gateQuestion,
  papersBySameness,
  subjectTitle,
  withOpening,
} from './changes-words.js';
import {
  diffDisclaimer,
  documentClauses,
  dutyWords,
  modelOfSide,
  regressionWords,
  sameWords,
  standClauses,
  valueWords,
} from './diff-words.js';
import { bulletLines, section, tableLines } from './parts-of-differences.js';

/** The title, as text. */
export function changesTitle({ from }: Pick<Changes, 'from'>): string {
  return `What changed since ${from.name}`;
}

/** The paper. */
export function changesMarkdown(changes: Changes, isDraft: boolean): string {
  const { to, same } = changes;
  const parts = same
    ? [sameWords, section('Papers without a change', unchangedLines(changes))]
    : [
        section('Steps back', bulletLines(regressionWords(changes).map(mdText))),
        section('Conclusions', conclusionRows(changes)),
        section('Papers', paperRows(changes)),
        section('Papers without a change', unchangedLines(changes)),
        ...factSections(changes),
        section('Points found now', findingLines(changes.conclusions.findings.new)),
        section('Points found no more', findingLines(changes.conclusions.findings.gone)),
      ];
  return `${[
    `# ${isDraft ? 'DRAFT: ' : ''}${mdText(changesTitle(changes))}`,
    mdText(`${modelOfSide(to)}, for the provider and for authorities`),
    bulletLines(standClauses(changes).map(mdText)).join('\n'),
    ...parts,
    mdText(diffDisclaimer),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function conclusionRows(changes: Changes): string[] {
  const { gates, obligations } = changes.conclusions;
  const rows = [
    ...gates.map(({ id, from, to }) => [
      gateQuestion(id),
      from?.answer ?? 'not told',
      to?.summary ?? 'not told',
      causeClause(changes, 'gates', id),
    ]),
    ...obligations.map(({ id, title, provision, from, to }) => [
      `${title} (${labelOf(provision)})`,
      dutyWords(from),
      dutyWords(to),
      causeClause(changes, 'obligations', id),
    ]),
  ].map((row) => row.map(mdText));
  if (changes.causes !== null)
    return tableLines(['Question or duty', 'Before', 'Now', 'Because'], rows);
  return tableLines(
    ['Question or duty', 'Before', 'Now'],
    rows.map((row) => row.slice(0, 3)),
  );
}

function paperRows({ documents }: Changes): string[] {
  return tableLines(
    ['Paper', 'Change', 'Under', 'Facts in it that changed'],
    documents.map((change) => {
      const { head, under } = documentClauses(withOpening(change));
      const by = [...new Set(change.facts.map((path) => factTitle({ path })))].slice(0, 8);
      return [change.title, head, under, by.join(', ')].map(mdText);
    }),
  );
}

function unchangedLines(changes: Changes): string[] {
  return bulletLines(papersBySameness(changes).same.map(({ title }) => mdText(title)));
}

function factSections({ facts }: Changes): string[] {
  return factsBySubject(facts).map(([key, changes]) =>
    section(
      `Facts: ${mdText(subjectTitle(key))}`,
      tableLines(
        ['Fact', 'Before', 'Now'],
        changes.map((change) => [factTitle(change), ...valueWords(change)].map(mdText)),
      ),
    ),
  );
}

/** Notes are for those who write the facts. */
function findingLines(findings: readonly Finding[]): string[] {
  const weight = { error: 'To settle', warning: 'To look at', note: 'Note' };
  return bulletLines(
    findings
      .filter(({ severity }) => severity !== 'note')
      .map((finding) => `${weight[finding.severity]}: ${mdText(messageOf(finding))}`),
  );
}

function labelOf(id: string): string {
  return id in provisions ? provisions[id as ProvisionId].label : id;
}
