/** A pack as it is read, without what takes long to make: its manifest and conclusions for a day, and no paper laid out. */
import type { Assessment } from '../../src/assess/assessment.js';
import { chosenPapers } from '../../src/pack/chosen-papers.js';
import { manifest } from '../../src/pack/make-manifest.js';
import type { PackOptions } from '../../src/pack/pack-options.js';
import { withDrafts } from '../../src/pack/render-pack.js';
import type { Manifest } from '../../src/pack/verify/read-manifest.js';
import { pointsIntoOthers } from '../../src/pack/which-documents.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { renderDocument } from '../../src/render/render-document.js';

/** The build that made the packs of tests. */
export const testProgram = '5'.repeat(64);

export interface ReadPack {
  readonly manifest: Manifest;
  readonly facts: unknown;
  readonly assessment: unknown;
}

/** What a build on the day of the assessment leaves for the next to read. */
export async function readPackOf(
  read: ReadResult,
  assessment: Assessment,
  options: PackOptions,
): Promise<ReadPack> {
  const { chosen, named } = await chosenPapers(read, assessment, options);
  const input = { read, assessment: named, draft: options.draft };
  const papers = chosen
    .filter(({ id }) => !pointsIntoOthers(id, options))
    .map(({ id }) => renderDocument(id, input));
  const stated = withDrafts(named, papers, options.draft);
  const printed = papers.map((each) => ({ ...each, isTranslation: false }));
  const text = manifest(new Map(), chosen, printed, stated, read, options);
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return {
    manifest: { ...(JSON.parse(text) as Manifest), program_sha256: testProgram },
    ...{ facts: asJson(read.facts), assessment: asJson(stated) },
  };
}
