/** Puts a folder in its place whole or not at all: staged beside it, swapped under a lock, and finished by whoever comes next if the swap was cut off. */
import { renameSync } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError } from './file-error.js';
import { BusyError, clearLockLeftovers, type HeldLock, withLock } from './lock.js';
import { identityOf } from './open-file.js';
import { readBounded } from './read-file.js';
import { writerName } from './writer.js';

/** What must hold before a folder is replaced, and what may call the work off. */
export interface PlaceOptions {
  readonly patience: number;
  readonly breakLock?: boolean;
  /** Throws where what stands there must not be replaced. */
  readonly mayReplace: (destination: string) => Promise<void>;
  /** Throws where the work is to stop. */
  readonly goOn: () => void;
}

/** What stands at the destination after a failure, where that is certain. */
export type Stands =
  /** What stood there before. */
  | 'before'
  /** Nothing, as before. */
  | 'none'
  /** The new folder, whole. */
  | 'new'
  /** Nothing; what stood there lies at `leftover`. */
  | 'nothing';

/** The folder was not put in its place, or was and something beside it failed; says which. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError';
  readonly stands: Stands;
  /** What could not be removed or put back; null where nothing is left. */
  readonly leftover: string | null;
  override readonly cause: unknown;

  constructor(stands: Stands, leftover: string | null, cause: unknown) {
    super(`not placed: ${String(cause)}`);
    this.stands = stands;
    this.leftover = leftover;
    this.cause = cause;
  }
}

/** The names beside a destination that belong to it. */
function besideOf(destination: string) {
  const parent = dirname(destination);
  const prefix = `.${basename(destination)}.`;
  return {
    parent,
    prefix,
    lock: join(parent, `${prefix}lock`),
    journal: join(parent, `${prefix}journal`),
  };
}

/**
 * Writes files (relative path as steps → bytes) to a destination whose parent folder is there. Throws a `PlaceError` for whatever fails
 * once it has begun to write.
 */
export async function placeFolder(
  destination: string,
  files: readonly (readonly [steps: readonly string[], bytes: Uint8Array])[],
  options: PlaceOptions,
): Promise<void> {
  const { parent, prefix, lock, journal } = besideOf(destination);
  const own = writerName();
  const [stage, aside] = [join(parent, `${prefix}tmp-${own}`), join(parent, `${prefix}old-${own}`)];
  await withLock(lock, options, async (held) => {
    await finish(destination, held.tookOver || isFirstIn(parent));
    await options.mayReplace(destination);
    const before = await identityAt(destination);
    try {
      await fill(stage, files, options.goOn);
      await assertOurs(held, lock);
      await writeJournal(destination, own, { stage: basename(stage), aside: basename(aside) });
      swap(stage, aside, destination);
      await syncFolder(parent);
      await unlink(journal);
      await remove(aside);
    } catch (error) {
      throw await settled(destination, before, { stage, aside }, error);
    }
  });
}

/** Cleans up after a failure as far as that can be done, and says what stands. */
async function settled(
  destination: string,
  before: string | null,
  { stage, aside }: { readonly stage: string; readonly aside: string },
  cause: unknown,
): Promise<PlaceError> {
  const { journal } = besideOf(destination);
  if (!(await isThere(destination)) && (await isThere(aside))) {
    await rename(aside, destination).catch(() => {});
  }
  const now = await identityAt(destination);
  const stands =
    now === before ? (now === null ? 'none' : 'before') : now === null ? 'nothing' : 'new';
  // What the journal names is needed by whoever puts it back.
  if (stands === 'nothing') return new PlaceError(stands, aside, cause);
  await unlink(journal).catch(() => {});
  await remove(stage).catch(() => {});
  await remove(aside).catch(() => {});
  const left = [];
  for (const each of [aside, stage]) if (await isThere(each)) left.push(each);
  return new PlaceError(stands, left[0] ?? null, cause);
}

async function writeJournal(destination: string, own: string, journal: Journal): Promise<void> {
  const { parent, prefix, journal: place } = besideOf(destination);
  const draft = join(parent, `${prefix}journal-${own}`);
  try {
    await writeSynced(draft, journalText(journal));
    await rename(draft, place);
  } finally {
    await rm(draft, { force: true }).catch(() => {});
  }
  await syncFolder(parent);
}

/** Folders in which this process has looked for leftovers: with ten thousand packs in one, looking each time would take for ever. */
const lookedIn = new Set<string>();

function isFirstIn(parent: string): boolean {
  if (lookedIn.has(parent)) return false;
  lookedIn.add(parent);
  return true;
}

/** Which folder stands at a place; null where none does. */
async function identityAt(path: string): Promise<string | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  return found === null ? null : identityOf(found);
}

async function assertOurs({ isOurs }: HeldLock, lock: string): Promise<void> {
  if (!(await isOurs())) throw new BusyError(`somebody who broke ${lock}`);
}

/** Both renames at once, with nothing of ours between them. */
function swap(stage: string, aside: string, destination: string): void {
  let moved = true;
  try {
    renameSync(destination, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    moved = false;
  }
  try {
    renameSync(stage, destination);
  } catch (error) {
    if (moved) renameSync(aside, destination);
    throw error;
  }
}

/** What a swap that was cut off was about: names beside the destination. */
interface Journal {
  readonly stage: string;
  readonly aside: string;
}

function journalText({ stage, aside }: Journal): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format_version: 1, stage, aside })}\n`);
}

/** The journal beside a destination; null where there is none, or none that this destination can have. */
async function journalOf(destination: string): Promise<Journal | null> {
  const { journal, prefix } = besideOf(destination);
  try {
    const text = new TextDecoder().decode(await readBounded(journal, 4096));
    const { stage, aside } = JSON.parse(text) as Partial<Record<keyof Journal, unknown>>;
    const isName = (name: unknown, kind: string): name is string =>
      typeof name === 'string' &&
      name.startsWith(`${prefix}${kind}-`) &&
      /^[0-9a-f-]{1,100}$/.test(name.slice(prefix.length + kind.length + 1));
    return isName(stage, 'tmp') && isName(aside, 'old') ? { stage, aside } : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    if (error instanceof FileError && error.kind === 'absent') return null;
    throw error;
  }
}

/**
 * For the holder of the lock: takes up what a writer left that died. Every stage and every old folder beside the destination is then a dead
 * one's. `look` says whether to look for them where no journal names them.
 */
async function finish(destination: string, look: boolean): Promise<void> {
  const { parent, prefix, journal } = besideOf(destination);
  const left = await journalOf(destination);
  if (left === null && !look) return;
  if (!(await isThere(destination))) {
    const names = left === null ? await olderAsides(parent, prefix) : [left.stage, left.aside];
    for (const name of names) {
      // Whoever can write a journal could name a link by it, and the destination would be one.
      if (!(await isFolder(join(parent, name)))) continue;
      await rename(join(parent, name), destination);
      await syncFolder(parent);
      break;
    }
  }
  await rm(journal, { force: true });
  await clear(destination);
}

/** Folders moved aside by version 0.1.0, which wrote no journal. */
async function olderAsides(parent: string, prefix: string): Promise<string[]> {
  return (await readdir(parent)).filter((name) => name.startsWith(`${prefix}old-`)).sort();
}

async function clear(destination: string): Promise<void> {
  const { parent, prefix, lock } = besideOf(destination);
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  for (const name of names) {
    const rest = name.slice(prefix.length);
    if (/^(?:tmp|old|journal)-(?:[0-9a-f]{8}-)?\d+-(?:\d+-)?[0-9a-f]{12}$/.test(rest)) {
      await remove(join(parent, name)).catch(() => {});
    }
  }
  const drafts = names.filter((name) => /^lock[-.]/.test(name.slice(prefix.length)));
  await clearLockLeftovers(
    lock,
    drafts.map((name) => join(parent, name)),
  );
}

/**
 * Where the folder of a destination is to be read: there, once a swap that was cut off is finished; on a disk that can't be written,
 * where the journal says that it lies. `destination` is absolute and may be absent.
 */
export async function settledPlace(destination: string, patience: number): Promise<string> {
  for (let tries = 0; tries < 3; tries += 1) {
    if (await isThere(destination)) return destination;
    const left = await journalOf(destination);
    if (left === null) return destination;
    const { parent, lock } = besideOf(destination);
    try {
      await withLock(lock, { patience }, () => finish(destination, true));
    } catch (error) {
      if (!isReadOnly(error)) throw error;
      const stage = join(parent, left.stage);
      return (await isFolder(stage)) ? stage : join(parent, left.aside);
    }
  }
  return destination;
}

/** Whether a swap of the destination is under way or was cut off; a journal that names no folders of its own tells of none. */
export async function isBeingSwapped(destination: string): Promise<boolean> {
  return (await journalOf(destination)) !== null;
}

/** The destinations in a folder whose swap was cut off, by name. */
export async function unsettledIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const match = /^\.(.+)\.journal$/.exec(name);
    return match?.[1] === undefined ? [] : [match[1]];
  });
}

function isReadOnly(error: unknown): boolean {
  return ['EROFS', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}

async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isDirectory() ?? false;
}

/** How many files are written at the same time. */
const together = 8;

async function fill(
  stage: string,
  files: readonly (readonly [steps: readonly string[], bytes: Uint8Array])[],
  goOn: () => void,
): Promise<void> {
  await mkdir(stage);
  const targets = files.map(([steps, bytes]) => ({ bytes, target: join(stage, ...steps) }));
  const folders = new Set([stage, ...targets.map(({ target }) => dirname(target))]);
  for (const folder of folders) await mkdir(folder, { recursive: true });
  // A few at a time: most of the time is spent waiting for the disk.
  for (let start = 0; start < targets.length; start += together) {
    goOn();
    const some = targets.slice(start, start + together);
    const written = await Promise.allSettled(
      some.map(({ target, bytes }) => writeSynced(target, bytes)),
    );
    const failed = written.find((each) => each.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
  await Promise.all([...folders].map(syncFolder));
  goOn();
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

/** Makes a rename last; some systems can't sync a folder, which is no reason to fail. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Removes a folder with all in it, also where a folder of it was closed to its owner. */
async function remove(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    await openUp(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

async function openUp(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => {});
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await openUp(join(folder, entry.name));
  }
}
