/** The assessment as a pack holds it: its documents name only the files that the pack has. */
import type { Assessment, DocumentResult } from '../assess/assessment.js';
import type { Companion } from '../render/companions.js';

/** `chosen` are the documents that are written, `beside` the files that go with each of them. */
export function withFilesWritten(
  assessment: Assessment,
  chosen: readonly DocumentResult[],
  beside: ReadonlyMap<string, readonly Companion[]>,
): Assessment {
  return {
    ...assessment,
    documents: assessment.documents.map((each) =>
      chosen.includes(each)
        ? {
            ...each,
            files: [...each.files, ...(beside.get(each.id) ?? []).map(({ path }) => path)],
          }
        : { ...each, files: [] },
    ),
  };
}
