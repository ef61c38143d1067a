/** Tells what time has done to a pack since its day: what its facts give on a later day and did not give on its own. */
import { assess } from '../assess/assess.js';
import { type Finding, findingKey, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { dayValue, nameValue, saidValue } from '../finding/value.js';
import type { PackFolder } from '../pack/pack-folder.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import { readFacts } from '../read/read.js';
import type { ReadResult } from '../read/read-result.js';
import { statedWaivers } from '../release/waivers.js';
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
  const since = assess(read, { asOf: day }).findings.filter(
    (finding) =>
      finding.severity !== 'note' &&
      (!then.has(findingKey(finding)) || finding.id.endsWith(always)),
  );
  return [...since, ...endedWaivers(read, manifest.as_of, day)];
}

/** Waivers that counted on the day of the pack and have ended since. */
function endedWaivers(read: ReadResult, then: string, day: string): readonly Finding[] {
  return statedWaivers(read)
    .filter(({ expires }) => then <= expires && expires < day)
    .map(({ check, expires, owner, path }) =>
      makeFinding({
        ...{ id: 'waiver/expired', severity: 'warning', paths: [`${path}.expires`] },
        ...worded('The waiver of {check} ended on {expires}; {owner} answers for it', {
          ...{ check: nameValue(check), expires: dayValue(expires), owner: saidValue(owner) },
        }),
        help: `Repair what it waives, or decide anew and write the last day in \`${path}.expires\``,
        place: read.placeOf(`${path}.expires`),
      }),
    );
}
