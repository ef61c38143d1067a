/** Paths in a configuration stay below its folder and pass through no link; what they name need not be there yet. */
import { lstat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { formProblem } from '../inner-file.js';
import type { Io } from '../io.js';

/** The path as seen from the working folder, or what is wrong with it, in words that follow it. */
export async function pathFrom(
  folder: string,
  path: string,
  io: Io,
): Promise<{ readonly path: string } | { readonly problem: string }> {
  if (path === '.') return { path: relative(io.cwd, folder) || '.' };
  const plain = path.replace(/^\.\//, '').replace(/\/$/, '');
  const problem =
    formProblem(plain, 'the configuration') ?? gitOn(plain) ?? (await linkOn(folder, plain));
  if (problem !== null) return { problem };
  return { path: relative(io.cwd, join(folder, plain)) || '.' };
}

/** What is written into `.git` may run. */
function gitOn(path: string): string | null {
  return path.split('/').some((step) => step.toLowerCase() === '.git') ? 'lies inside .git' : null;
}

/** Whether a step of the path that exists is a link. */
async function linkOn(folder: string, path: string): Promise<string | null> {
  let at = folder;
  for (const step of path.split('/')) {
    at = join(at, step);
    const found = await lstat(at).catch(() => null);
    if (found === null) return null;
    if (found.isSymbolicLink()) return 'is reached through a symbolic link';
  }
  return null;
}
