/** Reads facts files: YAML bytes → facts, the place of each, and everything found on the way. */

import { type EvidenceFile, withEvidence } from './evidence.js';
import type { Unread } from './family/chain.js';
import type { ReadResult } from './read-result.js';
import type { FactsFile } from './read-tree.js';
import { readBy } from './reader.js';
import { schemaTools } from './schema-tools.js';

/**
 * Reads one facts file, or several that are merged by top-level key. Pure: no file system, no clock; what the bytes hold never makes it throw.
 * A finding `read/…` of severity error means that nothing may be concluded (`readable: false`); a finding `schema/…` leaves its value out.
 * Files that the facts name (a CSV of domains) are given as `evidence`; `evidenceNamed` tells which they are. Files that the facts extend are
 * given among `files`, each with `base: true`; `baseNamed` tells which is the next, and `unread` why one is not to be had.
 */
export function readFacts(
  files: readonly FactsFile[],
  options: { readonly evidence?: readonly EvidenceFile[]; readonly unread?: Unread } = {},
): ReadResult {
  return withEvidence(readFactsAlone(files, options.unread), options.evidence ?? []);
}

/** The same without the files that the facts name: `withEvidence` lays those beside it, and nothing is read twice. */
export function readFactsAlone(files: readonly FactsFile[], unread?: Unread): ReadResult {
  return readBy(schemaTools(), files, unread);
}
