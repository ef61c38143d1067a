/** Finds the packs that a path names: the one that stands there, or those one folder below. */
import { join, resolve, sep } from 'node:path';
import type { PackFolder } from '../../pack/pack-folder.js';
import { ofOnePack, standingAt } from '../../pack/settled-pack.js';
import { isPack } from '../../pack/verify-pack.js';
import { type Io, UsageError } from '../io.js';
import { placeOf } from '../output-places.js';

export interface FoundPack {
  /** As the user would name it. */
  readonly shown: string;
  readonly absolute: string;
  readonly folder: PackFolder;
}

/** The packs, with the names of what else stands beside several of them. */
export async function packsAt(
  path: string,
  io: Io,
): Promise<{ readonly packs: readonly FoundPack[]; readonly others: readonly string[] }> {
  const standing = await standingAt(resolve(io.cwd, path));
  if (standing === null) {
    throw new UsageError(`${path} can't be read: there is no such file or folder`);
  }
  const { settled: absolute, status } = standing;
  if (status.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  }
  if (!status.isDirectory()) throw new UsageError(`${path} is not a folder; name that of a pack`);
  const { folder, isOurs } = await opened(absolute);
  if (isOurs) return { packs: [{ shown: path, absolute, folder }], others: [] };
  const packs: FoundPack[] = [];
  const others: string[] = [];
  for (const entry of folder.entries.filter((each) => !each.path.includes('/'))) {
    const inside = join(absolute, entry.path);
    const inner = entry.kind === 'folder' ? await opened(inside) : null;
    if (inner?.isOurs) {
      packs.push({ shown: join(path, entry.path), absolute: inside, folder: inner.folder });
    } else others.push(join(path, entry.path));
  }
  if (packs.length > 0) return { packs, others };
  throw new UsageError(
    `${path} is not a pack of aiact-doc, nor does it hold one: there is no manifest.json of ours; "aiact-doc build" writes a pack`,
  );
}

/** The folder and whether it is a pack, judged of one and the same. */
const opened = (
  place: string,
): Promise<{ readonly folder: PackFolder; readonly isOurs: boolean }> =>
  ofOnePack(place, async (folder) => ({ folder, isOurs: await isPack(folder) }));

/** A file of the user in a pack would be a stray there, and the pack whole no more. */
export function sparePacks(
  flag: string,
  file: string,
  packs: readonly FoundPack[],
  { cwd }: Io,
): void {
  const inside = packs.find(({ absolute }) =>
    `${placeOf(file, cwd)}${sep}`.startsWith(`${placeOf(absolute, cwd)}${sep}`),
  );
  if (inside === undefined) return;
  throw new UsageError(`${flag} ${file} lies in the pack ${inside.shown}; name a file outside it`);
}
