/** Puts a pack on disk whole or not at all: staged beside its destination, then renamed, while the old one waits to come back. */
import { randomBytes } from 'node:crypto';
import {
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemReason } from '../text/system-reason.js';
import { PackError } from './pack-error.js';

export interface WriteOptions {
  readonly signal?: AbortSignal | null;
  /** How long to wait for another build of the same pack. */
  readonly patience?: number;
}

/** How many files are written at the same time. */
const together = 8;

/** Milliseconds between two looks at the lock. */
const pause = 15;

/** Refuses a destination that is anything but absent, empty, or a pack with nothing of the user's inside. */
export async function assertReplaceable(destination: string): Promise<void> {
  const found = await lstat(destination).catch(() => null);
  if (found === null) return;
  if (found.isSymbolicLink()) throw unsafe(`${destination} is a symbolic link`);
  if (!found.isDirectory()) throw unsafe(`${destination} is not a folder`);
  const present = await filesBelow(destination);
  if (present.length === 0) return;
  const listed = await filesOfManifest(join(destination, 'manifest.json'));
  if (listed === null) {
    throw unsafe(`${destination} is not empty and not a pack of aiact-doc (no manifest.json)`);
  }
  const stray = present.find((file) => !listed.has(file) && !file.startsWith('signatures/'));
  if (stray !== undefined) {
    throw unsafe(`${destination} holds ${stray}, which is not part of the pack; move it away`);
  }
}

/** Writes the files (relative path → bytes) to the destination; on any failure what stood there before still stands. */
export async function writePack(
  destination: string,
  files: ReadonlyMap<string, Uint8Array>,
  options: WriteOptions = {},
): Promise<void> {
  const parent = dirname(destination);
  const name = basename(destination);
  const token = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const stage = join(parent, `.${name}.tmp-${token}`);
  const aside = join(parent, `.${name}.old-${token}`);
  try {
    await mkdir(parent, { recursive: true });
    await withLock(join(parent, `.${name}.lock`), options.patience ?? 20_000, async () => {
      await recover(parent, name, destination);
      await assertReplaceable(destination);
      try {
        await fill(stage, files, options.signal ?? null);
        await swap(stage, aside, destination);
        await syncFolder(parent);
      } finally {
        await rm(stage, { recursive: true, force: true });
      }
      await rm(aside, { recursive: true, force: true });
    });
  } catch (error) {
    throw asPackError(error, destination);
  }
}

async function fill(
  stage: string,
  files: ReadonlyMap<string, Uint8Array>,
  signal: AbortSignal | null,
): Promise<void> {
  await mkdir(stage);
  const targets = [...files].map(([path, bytes]) => ({
    bytes,
    target: join(stage, ...checkedSegments(path)),
  }));
  const folders = new Set([stage, ...targets.map(({ target }) => dirname(target))]);
  for (const folder of folders) await mkdir(folder, { recursive: true });
  // A few at a time: most of the time is spent waiting for the disk.
  for (let start = 0; start < targets.length; start += together) {
    if (signal?.aborted) throw new PackError('failed', 'interrupted; nothing was written');
    const some = targets.slice(start, start + together);
    const written = await Promise.allSettled(
      some.map(({ target, bytes }) => writeSynced(target, bytes)),
    );
    const failed = written.find((each) => each.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
  await Promise.all([...folders].map(syncFolder));
  if (signal?.aborted) throw new PackError('failed', 'interrupted; nothing was written');
}

/** Writes a new file so that it is on the disk. */
async function writeSynced(target: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(target, 'wx', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A pack's own names are plain; anything else is a mistake in the program or a template overlay. */
function checkedSegments(path: string): string[] {
  const segments = path.split('/');
  if (segments.some((each) => !/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(each))) {
    throw new PackError('failed', `not a name for a file in a pack: ${path}`);
  }
  return segments;
}

async function swap(stage: string, aside: string, destination: string): Promise<void> {
  const moved = await rename(destination, aside).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(stage, destination);
  } catch (error) {
    if (moved) await rename(aside, destination);
    throw error;
  }
}

/** Takes up what a killed build left behind: its stage goes, and the old pack it had moved aside comes back. */
async function recover(parent: string, name: string, destination: string): Promise<void> {
  const left = (await readdir(parent)).flatMap((entry) => {
    const rest = entry.startsWith(`.${name}.`) ? entry.slice(name.length + 2) : '';
    const match = /^(tmp|old)-(\d+)-[0-9a-f]{12}$/.exec(rest);
    return match && !isAlive(Number(match[2]))
      ? [{ path: join(parent, entry), kind: match[1] }]
      : [];
  });
  for (const { path, kind } of left) {
    const missing = (await lstat(destination).catch(() => null)) === null;
    if (kind === 'old' && missing) await rename(path, destination);
    else await rm(path, { recursive: true, force: true });
  }
}

async function withLock(lock: string, patience: number, act: () => Promise<void>): Promise<void> {
  for (let waited = 0; !(await takeLock(lock)); waited += pause) {
    if (waited > patience) {
      throw new PackError(
        'failed',
        `another build is writing the same pack; try again, or remove ${lock}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    await act();
  } finally {
    await rm(lock, { force: true });
  }
}

/** True once the lock is ours. It appears with its process id inside; that of a process that is gone is renamed away, so that one taker wins. */
async function takeLock(lock: string): Promise<boolean> {
  const own = `${lock}-${process.pid}-${randomBytes(6).toString('hex')}`;
  await writeFile(own, String(process.pid), { flag: 'wx', mode: 0o600 });
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(own, { force: true });
  }
  const holder = await readFile(lock, 'utf8').catch(() => null);
  if (holder !== null && !isAlive(Number(holder) || 0)) {
    const away = `${own}-stale`;
    await rename(lock, away).catch(() => {});
    await rm(away, { force: true });
  }
  return false;
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** Makes a rename last; some systems can't sync a folder, which is no reason to fail. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** What a pack's manifest lists, with the manifest and the sums themselves; null if it is no manifest of ours. */
async function filesOfManifest(path: string): Promise<ReadonlySet<string> | null> {
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8')) as {
      tool: { name: string };
      files: { path: string }[];
    };
    if (manifest.tool.name !== 'aiact-doc') return null;
    return new Set(['manifest.json', 'SHA256SUMS', ...manifest.files.map((file) => file.path)]);
  } catch {
    return null;
  }
}

function unsafe(message: string): PackError {
  return new PackError('unsafe', `${message}; choose another --out`);
}

function asPackError(error: unknown, destination: string): unknown {
  if (error instanceof PackError) return error;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined
    ? error
    : new PackError(
        'failed',
        `${destination} can't be written: ${systemReason(error)}; what stood there is unchanged`,
      );
}
