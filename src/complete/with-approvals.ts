/** A run with the approvals that are bound to an earlier text of a paper. */

import type { Assessment } from '../assess/assessment.js';
import { diffDocuments } from '../diff/diff-documents.js';
import { asText, type Entry, entriesAt } from '../facts/stated.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { textValue } from '../finding/value.js';
import { withFilesWritten } from '../pack/files-written.js';
import { type DocumentChoice, isWritten } from '../pack/which-documents.js';
import type { ReadResult } from '../read/read-result.js';
import { companionsOf } from '../render/companions.js';
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
  // Papers name their neighbours, so each is rendered as in the packs that can be built.
  const packs = assessmentsOfPacks(
    run.read,
    assessment,
    bound.map(({ id }) => id),
    { pack, templates },
  );
  const rendered = new Map<string, RenderedDocument>();
  const paperOf = (id: string, at: number): RenderedDocument | undefined => {
    const [key, within] = [`${id} ${at}`, packs[at]];
    if (within === undefined || documentWith(id, templates) === undefined) return undefined;
    const known = rendered.get(key);
    if (known !== undefined) return known;
    const made = renderDocument(id, { read, assessment: within, draft: false, templates });
    rendered.set(key, made);
    return made;
  };
  const holds = ({ id, digest, isOne }: (typeof bound)[number]): boolean =>
    isOne && packs.some((_, at) => paperOf(id, at)?.content === digest);
  const findings: Finding[] = [];
  for (const each of bound) {
    const { entry, index, id, digest } = each;
    const paper = paperOf(id, 0);
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

/** What the assessment says in the pack that was named, in one with what is owed, in one with all, and in one of the approved papers. */
function assessmentsOfPacks(
  read: ReadResult,
  assessment: Assessment,
  approved: readonly string[],
  { pack, templates }: Pick<Given, 'pack' | 'templates'>,
): readonly Assessment[] {
  const held = pack?.content.pack?.manifest.documents.map(({ id }) => id);
  const wishes: readonly DocumentChoice[] = [
    ...(held === undefined ? [] : [{ all: false, only: held, templates }]),
    { all: false, only: [], templates },
    { all: true, only: [], templates },
    { all: false, only: approved, templates },
  ];
  return wishes.map((wish) => {
    const chosen = assessment.documents.filter((each) => isWritten(each, assessment, read, wish));
    const beside = new Map(chosen.map(({ id }) => [id, companionsOf(id, read)]));
    return withFilesWritten(assessment, chosen, beside);
  });
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
