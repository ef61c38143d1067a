/** Takes the SHA-256 of a file that the facts name: below their folder, through no link, in pieces, so that it may be large. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { HashedFile } from '../release/evidence.js';
import { absent, formProblem, linkProblem } from './inner-file.js';
import { noteReads } from './watch/reads.js';

/** 2 GiB: evidence is papers, tables and logs. */
const largest = 2 * 1024 ** 3;

/** The hash of `path`, written with forward slashes and relative to `folder`, or why there is none. */
export async function hashInner(
  folder: string,
  path: string,
  most: number = largest,
): Promise<HashedFile> {
  const of = 'the facts';
  const form = formProblem(path, of);
  if (form !== null) return { problem: 'unsafe', words: form };
  await noteReads(join(folder, path));
  const way = await linkProblem(folder, path, of);
  if (way !== null) return { problem: way === absent ? 'missing' : 'unsafe', words: way };
  let file: FileHandle | null = null;
  try {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    file = await open(join(folder, path), flags);
    const status = await file.stat();
    if (!status.isFile()) return { problem: 'unsafe', words: 'is not a regular file' };
    return await hashOf(file, most);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT') return { problem: 'missing', words: absent };
    const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
    return { problem: 'unsafe', words: `can't be read: ${reason}` };
  } finally {
    await file?.close();
  }
}

/** Counts while it reads: a file may grow after its size was asked. */
async function hashOf(file: FileHandle, most: number): Promise<HashedFile> {
  const tooLarge: HashedFile = {
    problem: 'too-large',
    words: `is larger than ${most >= 1024 ** 3 ? `${most / 1024 ** 3} GiB` : `${most} bytes`}`,
  };
  if ((await file.stat()).size > most) return tooLarge;
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(256 * 1024);
  let size = 0;
  for (;;) {
    const { bytesRead } = await file.read(piece, 0, piece.length, null);
    if (bytesRead === 0) return { sha256: hash.digest('hex') };
    size += bytesRead;
    if (size > most) return tooLarge;
    hash.update(piece.subarray(0, bytesRead));
  }
}
