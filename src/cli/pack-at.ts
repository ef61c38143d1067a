/** Opens and reads the folder of a built pack, where a path names one, also while a build replaces it. */
import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PackFolder } from '../pack/pack-folder.js';
import { type PackRead, readPack } from '../pack/read-pack.js';
import { ofOnePack, standingAt } from '../pack/settled-pack.js';
import { isPack } from '../pack/verify-pack.js';
import { type Io, UsageError } from './io.js';

/** The folder where it is a pack, null where it is a folder of something else or none at all; a link is refused. */
export function packFolderAt(path: string, io: Io): Promise<PackFolder | null> {
  return withPackAt(path, io, async (folder) => folder);
}

/** The pack there, verified; null where there is none. */
export function readPackAt(path: string, io: Io): Promise<PackRead | null> {
  return withPackAt(path, io, readPack);
}

/** What is made of the pack there, all of it of one pack: again where a build put another in its place meanwhile. */
export async function withPackAt<T>(
  path: string,
  io: Io,
  act: (folder: PackFolder) => Promise<T>,
): Promise<T | null> {
  const standing = await standingAt(resolve(io.cwd, path));
  if (standing?.status.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  }
  if (!standing?.status.isDirectory()) return null;
  // A folder of something else may hold anything, and is not walked through; what is just being replaced is asked once more.
  if (!(await looksLikePack(standing.settled))) {
    const again = await standingAt(standing.settled);
    if (again === null || !(await looksLikePack(again.settled))) return null;
  }
  return ofOnePack(standing.settled, async (folder) =>
    (await isPack(folder)) ? act(folder) : null,
  );
}

async function looksLikePack(folder: string): Promise<boolean> {
  for (const name of ['manifest.json', 'SHA256SUMS']) {
    if ((await lstat(join(folder, name)).catch(() => null)) !== null) return true;
  }
  return false;
}
