/** What `explain` says of the ids that findings have, for the reports that carry it along. */
import type { Explanation } from '../report/run.js';
import { explainable } from './explainable.js';

/** Every id of a finding with its meaning. */
export async function explanations(): Promise<ReadonlyMap<string, Explanation>> {
  const entries = (await explainable()).filter(({ kind }) => kind === 'check');
  return new Map(entries.map((entry) => [entry.id, entry]));
}
