/** A run with what is wrong with the files that back its facts. */
import { evidenceEntries, evidenceFindings, type HashedFile } from '../release/evidence.js';
import type { Run } from '../report/run.js';
import { beside } from './beside.js';

/** A file that nobody handed over is not taken for one that is as it was. */
export function withEvidenceFindings(
  run: Run,
  given: ReadonlyMap<string, HashedFile> = new Map(),
): Run {
  const found = new Map(
    evidenceEntries(run.read).map(({ path }): [string, HashedFile] => [
      path,
      given.get(path) ?? { problem: 'missing', words: 'was not given to the program' },
    ]),
  );
  return beside(run, evidenceFindings(run.read, found));
}
