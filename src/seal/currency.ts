/** Tells what time has done to a pack since its day: what its facts give on a later day and did not give on its own. */
import { assess } from '../assess/assess.js';
import { type Finding, findingKey } from '../finding/finding.js';
import type { PackFolder } from '../pack/pack-folder.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import { readFacts } from '../read/read.js';
import { packSources } from './pack-sources.js';

/** A check whose answer no later day changes, and which a reader of an old pack asks for all the same. */
const always = 'approvals-cover-last-update';

/**
 * Errors and warnings of the later day, by the rules of this program, whichever made the pack; null where the pack does not carry its
 * facts. They are no faults: evidence does not rot, but what it says may have been overtaken.
 */
export async function overtaken(
  folder: PackFolder,
  manifest: Manifest,
  day: string,
): Promise<readonly Finding[] | null> {
  const sources = await packSources(folder, manifest);
  if (sources === null) return null;
  const read = readFacts(sources);
  if (!read.readable) return null;
  const then = new Set(assess(read, { asOf: manifest.as_of }).findings.map(findingKey));
  return assess(read, { asOf: day }).findings.filter(
    (finding) =>
      finding.severity !== 'note' &&
      (!then.has(findingKey(finding)) || finding.id.endsWith(always)),
  );
}
