/** Writes one file whole or not at all, through no link; what stood there before survives a full disk. */
import { constants } from 'node:fs';
import { type FileHandle, link, lstat, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { FileError } from './file-error.js';
import { assertSafePlace, isStream } from './link-free.js';
import { descendByHandle } from './pinned-folder.js';
import { isGone, writerName } from './writer.js';

const noLink = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

export interface WriteFileOptions {
  /** A file that stands there is an error (EEXIST) where this is false. */
  readonly replace?: boolean;
  /** The folder in which the program was called, absolute: below it no link is followed. */
  readonly from: string;
}

/** Text or bytes, whole or piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes beside the target and renames. A terminal, `/dev/null` and the streams of the process are written in place, and so is a file in a
 * folder that takes no new ones. Throws a `FileError` for a link, a pipe or another device, and what the system throws.
 */
export async function writeWhole(
  target: string,
  content: Content,
  { replace = true, from }: WriteFileOptions,
): Promise<void> {
  if (isStream(target)) return writeInPlace(target, content, constants.O_APPEND);
  await assertSafePlace(target, from);
  const found = await lstat(target).catch(() => null);
  if (found !== null && !replace) throw Object.assign(new Error('it exists'), { code: 'EEXIST' });
  if (found?.isCharacterDevice()) return writeInPlace(target, content, noLink);
  if (found !== null && !found.isFile()) {
    const what = found.isDirectory() ? 'is a folder' : 'is not a regular file';
    throw new FileError('unsafe', what, found.isDirectory() ? 'EISDIR' : undefined);
  }
  await replaceFile(target, content, {
    ...{ replace, from },
    mode: found === null ? null : found.mode & 0o777,
  });
}

/** Puts text at the end of a regular file that another program named; makes it where it is not there. */
export async function appendTo(target: string, text: string): Promise<void> {
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | noLink;
  const handle = await open(target, flags, 0o666);
  try {
    if (!(await handle.stat()).isFile()) throw new FileError('unsafe', 'is not a regular file');
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

interface Replacing {
  readonly replace: boolean;
  readonly from: string;
  readonly mode: number | null;
}

async function replaceFile(target: string, content: Content, how: Replacing): Promise<void> {
  const folder = await pinnedFolder(dirname(target), how.from);
  const own = basename(target);
  const prefix = `.${own.slice(0, 100)}.tmp-`;
  const stage = join(folder.path, `${prefix}${writerName()}`);
  try {
    const handle = await open(stage, 'wx', how.mode ?? 0o666);
    try {
      await clearLeftovers(folder.path, prefix, (await handle.stat()).mtimeMs);
      await writeAll(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (how.replace) await rename(stage, join(folder.path, own));
    else await link(stage, join(folder.path, own));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const isClosed = how.mode !== null && (code === 'EACCES' || code === 'EPERM');
    if (!isClosed || isStreamed(content)) throw error;
    await writeInPlace(join(folder.path, own), content, noLink);
  } finally {
    await rm(stage, { force: true }).catch(() => {});
    await folder.close();
  }
}

const isStreamed = (content: Content): content is AsyncIterable<string | Uint8Array> =>
  typeof content !== 'string' && !(content instanceof Uint8Array);

/** The folder of the target, held open where the system can; it was looked at a moment ago, and is gone down to anew without links. */
async function pinnedFolder(
  folder: string,
  from: string,
): Promise<{ readonly path: string; readonly close: () => Promise<void> }> {
  const way = relative(from, folder);
  const isInside = !way.startsWith('..') && !way.startsWith(sep) && way !== folder;
  const pinned = isInside
    ? await descendByHandle(from, way === '' ? [] : way.split(sep))
    : await descendByHandle(folder, []);
  return pinned ?? { path: folder, close: async () => {} };
}

/** A writer that can't be seen from here has given up after a day. */
const longestWriting = 24 * 60 * 60 * 1000;

/** Removes what a writer that is gone left beside the target; `now` is the time of the disk. */
async function clearLeftovers(folder: string, prefix: string, now: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const left = join(folder, name);
    const age = now - ((await lstat(left).catch(() => null))?.mtimeMs ?? now);
    if (isGone(name.slice(prefix.length)) || age > longestWriting) {
      await rm(left, { force: true }).catch(() => {});
    }
  }
}

async function writeInPlace(target: string, content: Content, flags: number): Promise<void> {
  const handle = await open(target, constants.O_WRONLY | flags);
  try {
    const status = await handle.stat();
    if (flags === noLink && status.isFile()) {
      if (status.nlink > 1) throw new FileError('unsafe', 'has more than one name');
      await handle.truncate(0);
    }
    await writeAll(handle, content);
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, content: Content): Promise<void> {
  if (isStreamed(content)) for await (const piece of content) await handle.writeFile(piece);
  else await handle.writeFile(content);
}
