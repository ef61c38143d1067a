/** A run with what is wrong with approvals that are bound to the text of a paper: those of an earlier text. */

import { diffDocuments } from '../diff/diff-documents.js';
import { asText, type Entry, entriesAt } from '../facts/computed/stated.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { textValue } from '../finding/value.js';
import { contentText } from '../render/content-digest.js';
import { type RenderedDocument, renderDocument } from '../render/render-document.js';
import { documentWith } from '../render/templates/overlay.js';
import type { Run } from '../report/run.js';
import { longDate } from '../report/terminal.js';
import { beside } from './beside.js';
import type { Given } from './given.js';

const list = 'documentation.approvals';

/** Renders the papers that are approved by name; before a release a stale approval of an owed paper is an error. */
export async function withApprovals(
  run: Run,
  { pack, templates }: Pick<Given, 'pack' | 'templates'>,
  { isRelease }: { readonly isRelease: boolean },
): Promise<Run> {
  const { read, assessment } = run;
  if (assessment === null) return run;
  const bound = (entriesAt(read.facts, list) ?? []).flatMap((entry, index) => {
    const [id, ...others] = Array.isArray(entry.documents) ? entry.documents.map(asText) : [];
    const digest = asText(entry.content_sha256);
    return id === undefined || digest === undefined || entry.decision !== 'approved'
      ? []
      : [{ entry, index, id, digest, isOne: others.length === 0 }];
  });
  const papers = new Map<string, RenderedDocument>();
  for (const { id } of bound) {
    if (papers.has(id) || documentWith(id, templates) === undefined) continue;
    papers.set(id, renderDocument(id, { read, assessment, draft: false, templates }));
  }
  const holds = ({ id, digest, isOne }: (typeof bound)[number]): boolean =>
    isOne && papers.get(id)?.content === digest;
  const findings: Finding[] = [];
  for (const each of bound) {
    const { entry, index, id, digest } = each;
    const paper = papers.get(id);
    const isRenewed = bound.some(
      (other) => other.id === id && other.entry.name === entry.name && holds(other),
    );
    if (paper === undefined || holds(each) || isRenewed) continue;
    const isOwed = assessment.documents.some((one) => one.id === id && one.owed === 'owed');
    const sections = await sectionsChanged(paper, digest, pack);
    const path = `${list}[${index}].content_sha256`;
    findings.push(
      makeFinding({
        ...{ id: 'approvals/stale', severity: isRelease && isOwed ? 'error' : 'warning' },
        message: `The paper ${id} is not the text that was approved${byWhom(entry)}${
          sections.length === 0 ? '' : `; it changed under ${sections.join(', ')}`
        }`,
        help: `Have it approved as it is now: \`aiact-doc approve PACK --document ${id} --by NAME --role ROLE\``,
        ...{ paths: [path], place: read.placeOf(path), params: { document: textValue(id) } },
      }),
    );
  }
  return beside(run, findings);
}

function byWhom({ name, on }: Entry): string {
  const day = asText(on);
  return ` by ${asText(name) ?? 'somebody'}${day === undefined ? '' : ` on ${longDate(day)}`}`;
}

/** The headings under which the paper differs from the one in the pack, where that is the text that was approved. */
async function sectionsChanged(
  paper: RenderedDocument,
  digest: string,
  pack: Given['pack'],
): Promise<readonly string[]> {
  const opened = pack?.content.pack;
  const then = opened?.manifest.documents.find(({ id }) => id === paper.id);
  const path = then?.files.find((file) => file.endsWith(`/${paper.id}.md`));
  if (opened === undefined || path === undefined || then?.content_sha256 !== digest) return [];
  const { id, title } = paper;
  const side = (markdown: string) => [
    { id, title, owed: '', markdown: contentText(markdown), facts: null },
  ];
  const [change] = diffDocuments(side(await opened.text(path)), side(paper.markdown), [], {
    ...{ from: '', to: '' },
  });
  return change?.sections ?? [];
}
