/** A diff as Markdown, for a comment or for the annex that reviewers sign: everything in it that is a value stays text. */
import type { Diff } from '../diff/diff.js';
import type { Finding } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { mdText } from '../markdown/escape.js';
import {
  diffDisclaimer,
  documentClauses,
  dutyWords,
  grouped,
  modelOfSide,
  regressionWords,
  sameWords,
  standClauses,
  valueWords,
} from './diff-words.js';
import { bulletLines, section, tableLines } from './parts-of-differences.js';

export const diffTitle = 'What changed';

/** The report, its title left to a caller who prints one. */
export function diffMarkdown(diff: Diff): string {
  const { from, to, same } = diff;
  const intro = `${mdText(modelOfSide(to))}: ${mdText(from.name)} compared with ${mdText(to.name)}. ${diffDisclaimer}`;
  const stand = bulletLines(standClauses(diff).map(mdText)).join('\n');
  const parts = same
    ? [sameWords]
    : [
        section('Steps back', bulletLines(regressionWords(diff).map(mdText))),
        section('Conclusions', conclusionRows(diff)),
        section('Found now', findingLines(diff.conclusions.findings.new)),
        section('Found no more', findingLines(diff.conclusions.findings.gone)),
        section('Documents', documentRows(diff)),
        ...factSections(diff),
      ];
  return `${[`# ${diffTitle}`, intro, stand, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function conclusionRows({ conclusions: { gates, obligations } }: Diff): string[] {
  return tableLines(
    ['Question or duty', 'Before', 'Now'],
    [
      ...gates.map(({ id, from, to }) => [
        mdText(id),
        mdText(from?.answer ?? 'not told'),
        mdText(to?.summary ?? 'not told'),
      ]),
      ...obligations.map(({ title, provision, from, to }) => [
        `${mdText(title)} (${mdText(labelOf(provision))})`,
        mdText(dutyWords(from)),
        mdText(dutyWords(to)),
      ]),
    ],
  );
}

/** Notes are for those who write the facts. */
function findingLines(findings: readonly Finding[]): string[] {
  return bulletLines(
    findings
      .filter(({ severity }) => severity !== 'note')
      .map(
        (finding) => `${finding.severity}: ${mdText(messageOf(finding))} (${mdText(finding.id)})`,
      ),
  );
}

function documentRows({ documents }: Diff): string[] {
  return tableLines(
    ['Document', 'Change', 'Under', 'By'],
    documents.map((change) => {
      const { head, under, by } = documentClauses(change);
      return [change.title, head, under, by].map(mdText);
    }),
  );
}

function factSections({ facts }: Diff): string[] {
  return [...grouped(facts)].map(([key, changes]) =>
    section(
      `Facts: ${mdText(key)}`,
      tableLines(
        ['Fact', 'Before', 'Now'],
        changes.map((change) => [change.path, ...valueWords(change)].map(mdText)),
      ),
    ),
  );
}

function labelOf(id: string): string {
  return id in provisions ? provisions[id as ProvisionId].label : id;
}
