/** Puts a new file into a folder of ours, unfinished only in a place beside it, and takes one away. */
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from './file-error.js';

/** Writes at `stage`, makes the target's folder where it is not there, and renames; throws a `FileError` where that folder is none. */
export async function putFile(target: string, content: string, stage: string): Promise<void> {
  const folder = dirname(target);
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  if (!(await lstat(folder)).isDirectory()) throw new FileError('unsafe', 'is no folder');
  try {
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
    const file = await open(stage, flags | (constants.O_NOFOLLOW ?? 0), 0o644);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(stage, target);
  } finally {
    await rm(stage, { force: true });
  }
  // Makes the rename last; some systems can't sync a folder, which is no reason to fail.
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Takes a file away; one that is not there is fine. */
export async function removeFile(target: string): Promise<void> {
  await rm(target, { force: true });
}
