/** Opens the folder of a built pack, where a path names one. */
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PackFolder } from '../pack/pack-folder.js';
import { ofOnePack, settledPack } from '../pack/settled-pack.js';
import { isPack } from '../pack/verify-pack.js';
import { type Io, UsageError } from './io.js';

/** The folder where it is a pack, null where it is a folder of something else or none at all; a link is refused. */
export async function packFolderAt(path: string, io: Io): Promise<PackFolder | null> {
  const absolute = await settledPack(resolve(io.cwd, path));
  const status = await lstat(absolute).catch(() => null);
  if (status?.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  }
  if (!status?.isDirectory()) return null;
  const manifest = await lstat(resolve(absolute, 'manifest.json')).catch(() => null);
  const sums = await lstat(resolve(absolute, 'SHA256SUMS')).catch(() => null);
  if (manifest === null && sums === null) return null;
  return ofOnePack(absolute, async (folder) => ((await isPack(folder)) ? folder : null));
}
