/** A run with what its facts state otherwise than the files of the model, and with sources that have changed. */
import { againstFiles } from '../exchange/against.js';
import { changedFindings } from '../exchange/changed-sources.js';
import type { Run } from '../report/run.js';
import { beside } from './beside.js';
import type { Given } from './given.js';

/** Nothing is compared that nobody handed over. */
export function withFiles(run: Run, { against, changed }: Pick<Given, 'against' | 'changed'>): Run {
  const told =
    changed === undefined ? [] : changedFindings(changed.sources, changed.reading, run.read);
  return beside(run, [...(against === undefined ? [] : againstFiles(run.read, against)), ...told]);
}
