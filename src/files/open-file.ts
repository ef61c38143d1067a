/** Opens a regular file and nothing else: through no link at its end, without waiting on a pipe, and below a folder through no link at all. */
import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError, readingError } from './file-error.js';
import { descendByHandle, type Pinned } from './pinned-folder.js';

/** For reading: a link is refused, and a pipe without a writer does not hold us. */
const reading = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that was opened, and what the system said of it then. */
export interface OpenedFile {
  readonly handle: FileHandle;
  readonly status: BigIntStats;
}

/** Opens what a person named; throws a `FileError`. The caller closes it. */
export async function openFile(path: string): Promise<OpenedFile> {
  const handle = await open(path, reading).catch((error: unknown) => {
    throw readingError(error, path);
  });
  return regular(handle, path);
}

/**
 * Opens what other data named: `path`, with forward slashes, below `folder`. No step of it may be a link, not even for the moment
 * between two looks: on Linux each step is taken from the folder that was opened before it; elsewhere what was opened must be what
 * stood there before and after.
 */
export async function openBelow(folder: string, path: string): Promise<OpenedFile> {
  const steps = path.split('/');
  const pinned = await descendByHandle(folder, steps.slice(0, -1)).catch((error: unknown) => {
    throw readingError(error);
  });
  return pinned === null ? openWatched(folder, steps) : openPinned(pinned, steps.at(-1) ?? '');
}

async function openPinned(pinned: Pinned, name: string): Promise<OpenedFile> {
  try {
    return await regular(await open(join(pinned.path, name), reading), name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw throughLink();
    throw readingError(error);
  } finally {
    await pinned.close();
  }
}

async function openWatched(folder: string, steps: readonly string[]): Promise<OpenedFile> {
  const before = await wayTo(folder, steps);
  const file = await openFile(join(folder, ...steps));
  try {
    const after = await wayTo(folder, steps);
    const own = identityOf(file.status);
    if (before.join() !== after.join() || before.at(-1) !== own) {
      throw new FileError('unsafe', 'changed while it was being opened; try again');
    }
    return file;
  } catch (error) {
    await file.handle.close();
    throw error;
  }
}

/** What stands at each step of a way, none of it a link. */
async function wayTo(folder: string, steps: readonly string[]): Promise<string[]> {
  const way: string[] = [];
  let at = folder;
  for (const step of steps) {
    at = join(at, step);
    const found = await lstat(at, { bigint: true }).catch((error: unknown) => {
      throw readingError(error);
    });
    if (found.isSymbolicLink()) throw throughLink();
    way.push(identityOf(found));
  }
  return way;
}

/** One file or folder of this machine, whatever it is called. */
export function identityOf({ dev, ino }: Pick<BigIntStats, 'dev' | 'ino'>): string {
  return `${dev}:${ino}`;
}

/** Said of a way that leads through a link. */
function throughLink(): FileError {
  return new FileError('unsafe', 'is reached through a symbolic link');
}

async function regular(handle: FileHandle, path: string): Promise<OpenedFile> {
  try {
    const status = await handle.stat({ bigint: true });
    if (!status.isFile()) throw new FileError('unsafe', 'is not a regular file');
    return { handle, status };
  } catch (error) {
    await handle.close();
    throw readingError(error, path);
  }
}
