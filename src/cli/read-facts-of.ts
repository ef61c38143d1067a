/** Reads the facts of an input, and the files that they name. */
import { join } from 'node:path';
import {
  type EvidenceFile,
  evidenceNamed,
  largestEvidence,
  withEvidence,
} from '../read/evidence.js';
import { readFactsAlone } from '../read/read.js';
import type { ReadResult } from '../read/read-result.js';
import { readInner } from './inner-file.js';
import { filesOf, type Input } from './io.js';

export interface FactsRead {
  readonly read: ReadResult;
  /** Absolute paths of the named files that were read. */
  readonly origins: readonly string[];
}

/** What the input says, with what stands in the files that it names. */
export async function readFactsOf(input: Input): Promise<FactsRead> {
  const { folder, family } = input;
  const alone = readFactsAlone(filesOf(input), family.unread);
  const named = evidenceNamed(alone);
  if (named.length === 0) return { read: alone, origins: [] };
  const evidence: EvidenceFile[] = [];
  for (const file of named) {
    evidence.push({
      file,
      ...(await readInner(folder, file, { of: 'the facts', most: largestEvidence })),
    });
  }
  return {
    read: withEvidence(alone, evidence),
    origins: evidence.filter(({ bytes }) => bytes).map(({ file }) => join(folder, file)),
  };
}
