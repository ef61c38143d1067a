/** Holds a folder open, so that names in it mean that folder even while somebody moves it or puts a link in its place. */
import { constants, existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { FileError } from './file-error.js';

/** A folder that stays the same one; `path` leads into it whatever happens to its name. */
export interface Pinned {
  readonly path: string;
  readonly close: () => Promise<void>;
}

/** Names a place without opening it for reading; Node has no constant for it. */
const pathOnly = 0o10000000;
const folderOnly = constants.O_DIRECTORY ?? 0;

/** The kernel's names for open files: what stands below one is looked up from the open folder. */
const handles = '/proc/self/fd';
let areThere: boolean | undefined;

/**
 * Goes down from a folder step by step, each from the one held open before; null where the system can't (only Linux can). Throws what the
 * system throws; a step that is a link is a `FileError`. The first folder may be reached through links: a person named it.
 */
export async function descendByHandle(
  folder: string,
  steps: readonly string[],
): Promise<Pinned | null> {
  areThere ??= process.platform === 'linux' && existsSync(handles);
  if (!areThere) return null;
  let held = await open(folder, pathOnly | folderOnly);
  for (const step of steps) held = await next(held, step);
  return { path: pathOf(held), close: () => held.close() };
}

async function next(held: FileHandle, step: string): Promise<FileHandle> {
  try {
    return await open(
      `${pathOf(held)}/${step}`,
      pathOnly | folderOnly | (constants.O_NOFOLLOW ?? 0),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    // It may be a file or a link; what it was when it was looked at is asked of the place itself.
    const seen = await open(`${pathOf(held)}/${step}`, pathOnly | (constants.O_NOFOLLOW ?? 0));
    const isLink = (await seen.stat()).isSymbolicLink();
    await seen.close();
    if (isLink) throw new FileError('unsafe', 'is reached through a symbolic link');
    throw error;
  } finally {
    await held.close();
  }
}

const pathOf = ({ fd }: FileHandle): string => `${handles}/${fd}`;
