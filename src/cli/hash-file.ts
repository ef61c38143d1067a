/** Takes the SHA-256 of a file that the facts name: below their folder, through no link, in pieces, so that it may be large. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FileError } from '../files/file-error.js';
import { openBelow } from '../files/open-file.js';
import { filePieces } from '../files/read-file.js';
import type { HashedFile } from '../release/evidence.js';
import { formProblem } from './inner-file.js';
import { noteReads } from './watch/reads.js';

/** 2 GiB: evidence is papers, tables and logs. */
const largest = 2 * 1024 ** 3;

const problems = {
  absent: 'missing',
  unsafe: 'unsafe',
  'too-large': 'too-large',
  refused: 'unsafe',
} as const;

/** The hash of `path`, written with forward slashes and relative to `folder`, or why there is none. */
export async function hashInner(
  folder: string,
  path: string,
  most: number = largest,
): Promise<HashedFile> {
  const form = formProblem(path, 'the facts');
  if (form !== null) return { problem: 'unsafe', words: form };
  await noteReads(join(folder, path));
  try {
    const hash = createHash('sha256');
    for await (const piece of filePieces(await openBelow(folder, path), most)) hash.update(piece);
    return { sha256: hash.digest('hex') };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { problem: problems[error.kind], words: error.words };
  }
}
