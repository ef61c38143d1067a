/** Finds the folders with facts at or below the folders that `--recursive` was given. */
import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Io, namesIn, UsageError } from './io.js';
import { noteReads } from './watch/reads.js';

/** How many models one command takes, where reports need all of them at once and where they come one by one; and how deep they may stand. */
export const mostModels = { whole: 10_000, 'one by one': 100_000 } as const;
const deepest = 16;

/** Folders that hold what others made. */
const passedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * Every folder that holds `aiact.yaml` or `aiact/*.yaml`, each as it would be named from here, in the order of their names.
 * Follows no link, and passes hidden folders and `node_modules` over; a path that is no folder stays as it is.
 */
export async function modelsBelow(
  paths: readonly string[],
  io: Io,
  most: number = mostModels.whole,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const status = await lstat(resolve(io.cwd, path)).catch(() => null);
    if (path === '-' || !status?.isDirectory()) {
      found.push(path);
      continue;
    }
    const before = found.length;
    await look(path, 0, found, io, most);
    if (found.length === before) {
      throw new UsageError(
        `${path} holds neither aiact.yaml nor aiact/*.yaml, nor does a folder below it; run "aiact-doc init" to start one`,
      );
    }
  }
  return [...new Set(found)];
}

/** Whether the folder holds facts itself, or one of these folders in it does, at whatever depth. */
export async function holdsModels(
  path: string,
  inner: readonly string[],
  io: Io,
): Promise<boolean> {
  if (await holdsFacts(path, io)) return true;
  for (const each of inner) {
    const found: string[] = [];
    await look(each, 1, found, io, mostModels['one by one']);
    if (found.length > 0) return true;
  }
  return false;
}

async function holdsFacts(path: string, io: Io): Promise<boolean> {
  const absolute = resolve(io.cwd, path);
  const status = await lstat(join(absolute, 'aiact.yaml')).catch(() => null);
  if (status !== null) return true;
  const parts = await lstat(join(absolute, 'aiact')).catch(() => null);
  if (!parts?.isDirectory()) return false;
  return (await namesIn(join(absolute, 'aiact'), join(path, 'aiact'))).length > 0;
}

async function look(
  path: string,
  depth: number,
  found: string[],
  io: Io,
  most: number,
): Promise<void> {
  const absolute = resolve(io.cwd, path);
  await noteReads(absolute);
  const entries = await readdir(absolute, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new UsageError(`${path} can't be read: ${error.code ?? 'unknown error'}`);
    },
  );
  const parts = entries.some((entry) => entry.name === 'aiact' && entry.isDirectory())
    ? await namesIn(join(absolute, 'aiact'), join(path, 'aiact'))
    : [];
  if (parts.length > 0 || entries.some((entry) => entry.name === 'aiact.yaml')) found.push(path);
  if (found.length > most) {
    const way =
      most === mostModels.whole
        ? 'ask for --format jsonl alone and make the other reports with aiact-doc merge, or '
        : '';
    throw new UsageError(`there are more than ${most} models; ${way}check them in several runs`);
  }
  const folders = entries
    .filter((entry) => entry.isDirectory() && !passedOver(entry.name))
    .map((entry) => entry.name)
    .sort();
  if (folders.length > 0 && depth === deepest) {
    throw new UsageError(`${path} lies more than ${deepest} folders deep; name a folder below`);
  }
  for (const name of folders) await look(join(path, name), depth + 1, found, io, most);
}
