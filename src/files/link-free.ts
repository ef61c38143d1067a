/** Judges a place that is to be written by the way to it: a name in a repository must not decide what is overwritten elsewhere. */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, parse, relative, sep } from 'node:path';
import { FileError } from './file-error.js';

/** The streams of the process by name, which a shell and no repository makes. */
const streams = /^\/dev\/(?:stdin|stdout|stderr|fd\/\d+)$|^\/proc\/self\/fd\/\d+$/;

/** Whether a path names an open stream of this process. */
export function isStream(path: string): boolean {
  return streams.test(path);
}

/**
 * The first link on the way to `path`, itself included, as seen from the folder where the program was called; null where there is none.
 * Both are absolute. What leads to that folder, or down to where the two ways part, was made by whoever set up the machine, and so was a
 * link at the top of the file system (`/tmp` on some systems).
 */
async function linkOnWay(path: string, from: string): Promise<string | null> {
  let at = await trusted(path, from);
  for (const step of stepsBetween(at, path)) {
    at = join(at, step);
    const found = await lstat(at).catch(() => null);
    if (found === null) return null;
    if (found.isSymbolicLink()) return at;
  }
  return null;
}

/** Throws a `FileError` where a link is on the way, or the place lies inside `.git`, where what is written may run. */
export async function assertSafePlace(path: string, from: string): Promise<void> {
  if (isStream(path)) return;
  if (stepsBetween(from, path).some((step) => step.toLowerCase() === '.git')) {
    throw new FileError('unsafe', 'lies inside .git, where what is written may run');
  }
  const link = await linkOnWay(path, from);
  if (link === null) return;
  const words =
    link === path
      ? 'is a symbolic link; name the place that it points to'
      : `is reached through the symbolic link ${link}; name the place that it points to`;
  throw new FileError('unsafe', words);
}

async function trusted(path: string, from: string): Promise<string> {
  const shared = sharedFolder(path, from);
  if (shared !== parse(path).root) return shared;
  // The same folder by another name, as a shell keeps it in a variable.
  for (let at = dirname(path); at !== shared; at = dirname(at)) {
    if ((await realpath(at).catch(() => null)) === from) return at;
  }
  const [top = ''] = stepsBetween(shared, path);
  const first = join(shared, top);
  return first === path ? shared : first;
}

/** The folder where two ways part. */
function sharedFolder(path: string, from: string): string {
  const own = stepsBetween(parse(path).root, dirname(path));
  const other = stepsBetween(parse(from).root, from);
  const until = own.findIndex((step, index) => step !== other[index]);
  return join(parse(path).root, ...own.slice(0, until === -1 ? own.length : until));
}

function stepsBetween(folder: string, path: string): string[] {
  return relative(folder, path)
    .split(sep)
    .filter((step) => step !== '');
}
