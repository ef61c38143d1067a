/** Fetches the files that facts extend: below the repository or the folder of the call, through no link, within the bounds of one file. */
import { lstat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { FileError } from '../files/file-error.js';
import { readBelow } from '../files/read-file.js';
import { baseNamed } from '../read/family/base-named.js';
import { limits } from '../read/limits.js';
import type { FactsFile } from '../read/read-tree.js';
import { noteReads } from './watch/reads.js';

/** What was found, nearest first; why another was not; and the absolute paths of those that were read. */
export interface FamilyFiles {
  readonly bases: readonly FactsFile[];
  readonly unread: ReadonlyMap<string, string>;
  readonly origins: readonly string[];
}

/** `folder` is that of the facts, absolute. */
export async function familyFiles(
  own: readonly FactsFile[],
  folder: string,
  cwd: string,
): Promise<FamilyFiles> {
  const bases: FactsFile[] = [];
  const unread = new Map<string, string>();
  const origins: string[] = [];
  for (let name = baseNamed(own); name !== null; name = baseNamed([...own, ...bases], unread)) {
    const absolute = resolve(folder, name);
    const root = await rootOf(folder, cwd);
    const way = relative(root.path, absolute).split(sep).join('/');
    if (way === '..' || way.startsWith('../') || way.startsWith('/')) {
      unread.set(name, `lies outside ${root.what}, where nothing is read`);
      continue;
    }
    await noteReads(absolute);
    try {
      bases.push({ file: name, bytes: await readBelow(root.path, way, limits.bytes), base: true });
      origins.push(absolute);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      unread.set(name, error.words);
    }
  }
  return { bases, unread, origins };
}

/** The folder that no path may leave: the repository, else where the program was called if the facts lie below it, else their own. */
async function rootOf(folder: string, cwd: string): Promise<{ path: string; what: string }> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await lstat(join(at, '.git')).catch(() => null)) !== null)
      return { path: at, what: 'the repository' };
    if (dirname(at) === at) break;
  }
  const way = relative(cwd, folder);
  return way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way
    ? { path: folder, what: 'the folder of the facts' }
    : { path: cwd, what: 'the folder in which aiact-doc was called' };
}
