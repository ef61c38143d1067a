/** What a command read, told by the functions that read: so a watch knows its files without being told them one by one. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { lstat, readdir } from 'node:fs/promises';

/** Path → what it looked like when it was read. */
export type Stamps = Map<string, string>;

const tracing = new AsyncLocalStorage<Stamps>();

/** Runs the work, and keeps what it notes. */
export function tracingReads<T>(stamps: Stamps, work: () => Promise<T>): Promise<T> {
  return tracing.run(stamps, work);
}

/** Notes files, absolute, that are about to be read or looked for; costs nothing unless somebody watches. */
export async function noteReads(...paths: readonly string[]): Promise<void> {
  const stamps = tracing.getStore();
  if (stamps === undefined) return;
  for (const path of paths) if (!stamps.has(path)) stamps.set(path, await stampOf(path));
}

/** Tells one state of a file from another: when and what it is, or the names that a folder holds. */
export async function stampOf(path: string): Promise<string> {
  try {
    const found = await lstat(path, { bigint: true });
    if (!found.isDirectory()) return `${found.ino} ${found.size} ${found.mtimeNs}`;
    return `folder ${(await readdir(path)).sort().join('/')}`;
  } catch {
    return 'absent';
  }
}
