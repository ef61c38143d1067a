/** Every paper of a pack as Markdown, whether or not it is owed, the dossier last since it points into the others. */
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { documents } from '../../src/documents/registry.gen.js';
import type { ReadResult } from '../../src/read/read-result.js';
import type { PrintedDocument } from '../../src/render/provision-coverage.js';
import { type RenderedDocument, renderDocument } from '../../src/render/render-document.js';

export const BUILD_DAY = '2026-11-28';

export interface Papers {
  readonly assessment: Assessment;
  readonly papers: ReadonlyMap<string, RenderedDocument>;
}

export const ids: readonly string[] = Object.values(documents)
  .toSorted((a, b) => Number(a.pointsIntoOthers) - Number(b.pointsIntoOthers))
  .map(({ id }) => id);

/** All papers, as `--only` with every id writes them, or those of them that are asked for. */
export function allPapers(
  read: ReadResult,
  { draft = true, only = ids }: { draft?: boolean; only?: readonly string[] } = {},
): Papers {
  const assessment = assess(read, { asOf: BUILD_DAY });
  const others: PrintedDocument[] = [];
  const papers = new Map<string, RenderedDocument>();
  for (const id of ids.filter((each) => only.includes(each))) {
    const paper = renderDocument(id, { read, assessment, draft, others: [...others] });
    papers.set(id, paper);
    others.push({ ...paper, headings: null });
  }
  return { assessment, papers };
}
