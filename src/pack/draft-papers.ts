/** Which papers of a pack keep the mark of a draft although it is built as final, and what stands against each. */
import type { Assessment } from '../assess/assessment.js';
import type { ReadResult } from '../read/read-result.js';
import { renderDocument } from '../render/render-document.js';
import { type DocumentChoice, isWritten, pointsIntoOthers } from './which-documents.js';

export interface DraftPaper {
  readonly id: string;
  readonly title: string;
  /** What stands against it, in words. */
  readonly against: string;
}

/** The papers that are not final, in the order of the pack; nothing is laid out for it. */
export function draftPapers(
  read: ReadResult,
  assessment: Assessment,
  wish: DocumentChoice,
): readonly DraftPaper[] {
  const input = { read, assessment, draft: false, templates: wish.templates };
  return assessment.documents
    .filter((each) => isWritten(each, assessment, read, wish) && !pointsIntoOthers(each.id, wish))
    .map(({ id, title }) => ({ id, title, paper: renderDocument(id, input) }))
    .filter(({ paper }) => paper.draft)
    .map(({ id, title, paper }) => ({ id, title, against: paper.against }));
}
