/** The way from the root of the repository to the folder in which the program was called. */
import { lstat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** `models/heron/`, with forward slashes; empty in the root itself, and where there is no repository. */
export async function wayFromRoot(folder: string): Promise<string> {
  for (let at = folder; ; at = dirname(at)) {
    // A repository has a folder of this name, a worktree or submodule a file.
    const found = await lstat(join(at, '.git')).catch(() => null);
    if (found !== null) {
      const way = relative(at, folder).split(sep).join('/');
      return way === '' ? '' : `${way}/`;
    }
    if (dirname(at) === at) return '';
  }
}
