/** Reads a folder that may be a pack: lists it without following a link, and hands out the bytes of one file at a time. */
import type { BigIntStats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FileError } from '../files/file-error.js';
import { identityOf, openFile } from '../files/open-file.js';
import { readOpened } from '../files/read-file.js';
import { systemReason } from '../text/system-reason.js';
import { PackError } from './pack-error.js';

/** One thing below the folder. */
export interface PackEntry {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Bytes of a file, else 0. */
  readonly size: number;
}

/** A folder as verification sees it. */
export interface PackFolder {
  /** Everything below it, sorted by path. */
  readonly entries: readonly PackEntry[];
  /** The bytes of a listed file; rejects with a `PackError` where they can't be had. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

const mostEntries = 20_000;
const deepest = 16;

/** Lists a folder; what it holds is read later, file by file. */
export async function openPackFolder(folder: string): Promise<PackFolder> {
  const found = new Map<string, PackEntry & { readonly status: BigIntStats | null }>();
  const list = async (prefix: string, depth: number): Promise<void> => {
    if (depth > deepest) throw unreadable(folder, `holds folders more than ${deepest} deep`);
    for (const name of await readdir(join(folder, prefix)).catch(failed(prefix || folder))) {
      if (found.size >= mostEntries) {
        throw unreadable(folder, `holds more than ${mostEntries} files, so it is no pack`);
      }
      const path = prefix === '' ? name : `${prefix}/${name}`;
      const status = await lstat(join(folder, path), { bigint: true }).catch(() => null);
      const kind = kindOf(status);
      const size = kind === 'file' ? Number(status?.size ?? 0) : 0;
      found.set(path, { path, kind, size, status });
      if (kind === 'folder') await list(path, depth + 1);
    }
  };
  await list('', 0);
  return {
    entries: [...found.values()]
      .map(({ path, kind, size }) => ({ path, kind, size }))
      .sort((left, right) => (left.path < right.path ? -1 : 1)),
    read: (path) => readSame(join(folder, path), path, found.get(path)?.status ?? null),
  };
}

function kindOf(status: BigIntStats | null): PackEntry['kind'] {
  if (status?.isSymbolicLink()) return 'link';
  if (status?.isDirectory()) return 'folder';
  return status?.isFile() ? 'file' : 'other';
}

/** Reads the very file that was listed: no link, no pipe, nothing that took its place or grew meanwhile. */
async function readSame(
  absolute: string,
  path: string,
  listed: BigIntStats | null,
): Promise<Uint8Array> {
  try {
    const opened = await openFile(absolute);
    const isListed = listed !== null && identityOf(listed) === identityOf(opened.status);
    const isSame = isListed && listed.size === opened.status.size;
    if (isSame) return await readOpened(opened, Number(listed.size));
    await opened.handle.close();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (error.code !== undefined) throw unreadable(path, error.words);
  }
  throw unreadable(path, 'changed while it was being read; verify again');
}

function failed(path: string): (error: unknown) => never {
  return (error) => {
    throw unreadable(path, `can't be read: ${systemReason(error)}`);
  };
}

function unreadable(path: string, reason: string): PackError {
  return new PackError('unsafe', `${path} ${reason}`);
}
