/** Reads a pack that others may be replacing: a swap that was cut off is finished first, and what is read is of one pack throughout. */
import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError } from '../files/file-error.js';
import { BusyError } from '../files/lock.js';
import { identityOf } from '../files/open-file.js';
import { isBeingSwapped, settledPlace, unsettledIn } from '../files/place-folder.js';
import { busyPack, PackError, strangeFile } from './pack-error.js';
import { openPackFolder, type PackFolder } from './pack-folder.js';

/** How many milliseconds a reader waits for a build that is just putting its pack in place. */
const patience = 20_000;
/** How often a pack may be replaced under a reader. */
const mostTries = 20;

/** Where the pack of an absolute place is to be read; a folder of packs is looked through for swaps that were cut off. */
export async function settledPack(place: string): Promise<string> {
  const settled = await settle(place);
  for (const name of await unsettledIn(settled)) await settle(join(settled, name));
  return settled;
}

async function settle(place: string): Promise<string> {
  return settledPlace(place, patience).catch((error: unknown) => {
    if (error instanceof BusyError) throw busyPack(error, place);
    return asStrange(error);
  });
}

function asStrange(error: unknown): never {
  throw error instanceof FileError ? strangeFile(error) : error;
}

/** Does the work on a folder, again where another folder took its place meanwhile; rejects with a `PackError` where that goes on. */
export async function ofOnePack<T>(
  place: string,
  act: (folder: PackFolder) => Promise<T>,
): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const settled = await settle(place);
    const before = await identityAt(settled);
    const tried = await openPackFolder(settled)
      .then(act)
      .then(
        (value) => ({ value, error: null }),
        (error: unknown) => ({ value: null, error }),
      );
    if (before !== null && before === (await identityAt(settled))) {
      if (tried.error !== null) throw tried.error;
      return tried.value as T;
    }
  }
  throw new PackError('failed', `${place} is busy: it is being replaced all the time; try again`);
}

/** Which folder stands there, and since when: the number of one that was removed is given to the next. */
async function identityAt(path: string): Promise<string | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? null : `${identityOf(found)}:${found.birthtimeNs}:${found.mtimeNs}`;
}

/** What stands at an absolute place, and where it is to be read; null where nothing does and no swap is under way. */
export async function standingAt(
  place: string,
): Promise<{ readonly settled: string; readonly status: Stats } | null> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const settled = await settledPack(place);
    const status = await lstat(settled).catch(() => null);
    if (status !== null) return { settled, status };
    // Between the two renames of a swap nothing stands there, and its journal does.
    const isSwapped = await isBeingSwapped(place).catch(asStrange);
    if (!isSwapped && (await lstat(place).catch(() => null)) === null) return null;
  }
  throw new PackError('failed', `${place} is busy: it is being replaced all the time; try again`);
}
