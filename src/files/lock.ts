/** Lets one process at a time work on a place: a lock that names its holder, and that only one of many can take from a dead one. */
import { createHash, randomInt } from 'node:crypto';
import { link, lstat, open, rm, unlink } from 'node:fs/promises';
import { FileError } from './file-error.js';
import { readBounded } from './read-file.js';
import { isSameWriter, type Life, lifeOf, thisWriter, type Writer } from './writer.js';

/** What the holder of a lock may ask while it works. */
export interface HeldLock {
  /** Whether the lock is still ours: somebody may have broken it. */
  readonly isOurs: () => Promise<boolean>;
  /** A dead holder stood there before: it may have left more behind. */
  readonly tookOver: boolean;
}

export interface LockOptions {
  /** Milliseconds to wait for another holder. */
  readonly patience: number;
  /** Takes the lock from whoever holds it. */
  readonly breakLock?: boolean;
  /** Throws where waiting is to stop. */
  readonly goOn?: () => void;
}

/** The lock is held by somebody else, and stayed so. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
  /** Where the holder works, and since when; empty where the lock does not say. */
  readonly holder: string;

  constructor(holder: string) {
    super('the lock is held');
    this.holder = holder;
  }
}

/** Milliseconds between two tries: at random, lest all who wait wake up together, and longer the longer one waits. */
const pauseAfter = (tries: number): number => randomInt(5, Math.min(25 + tries * 4, 120));
/** A holder that can't be seen from here, on this machine, has given up after so many milliseconds of the disk's time. */
const longestHolding = 10 * 60 * 1000;
/** Bytes of a lock. */
const most = 4096;
/** How often a dead taker of a dead taker is followed. */
const deepest = 4;

/** Does the work while the lock stands at `path`. Throws a `BusyError`, or a `FileError` where something else stands there. */
export async function withLock<T>(
  path: string,
  { patience, breakLock = false, goOn }: LockOptions,
  act: (held: HeldLock) => Promise<T>,
): Promise<T> {
  const own = thisWriter();
  if (breakLock) await rm(path, { force: true });
  let waited = 0;
  let tookOver = breakLock;
  for (let tries = 0; ; tries += 1) {
    const other = await take(path, own);
    if (other === null) break;
    tookOver ||= judged(other) !== 'alive';
    if (waited > patience) throw new BusyError(holderWords(other));
    goOn?.();
    const pause = pauseAfter(tries);
    waited += pause;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const isOurs = async (): Promise<boolean> => {
    const now = await holderOf(path);
    return now !== null && now.writer !== null && isSameWriter(now.writer, own);
  };
  try {
    return await act({ isOurs, tookOver });
  } finally {
    // A lock that can't be removed falls with this process.
    if (await isOurs().catch(() => false)) await rm(path, { force: true }).catch(() => {});
  }
}

/** What a lock says. */
interface Holder {
  /** Null where it is in no form that is known, as one of an older version or a stranger's. */
  readonly writer: Writer | null;
  readonly pid: number | null;
  readonly since: number;
}

/** Null once the lock is ours, else who holds it. */
async function take(path: string, own: Writer): Promise<Holder | null> {
  const seen = await holderOf(path);
  if (seen !== null && judged(seen) === 'alive') return seen;
  const now = await claim(path, own);
  if (now === null) return null;
  const holder = await holderOf(path);
  if (holder === null) return { writer: null, pid: null, since: now };
  if (isDead(holder, now)) await removeDead(path, holder, own, deepest);
  return holder;
}

/** Puts our name at a path where nothing stands, in one step and with its content; null if that went well, else the time of the disk. */
async function claim(path: string, own: Writer): Promise<number | null> {
  const draft = `${path}-${own.pid}-${own.nonce}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify(own));
    const { mtimeMs } = await handle.stat();
    const isLinked = await link(draft, path).then(
      () => true,
      async (error: NodeJS.ErrnoException) => {
        // The answer of a network disk may be lost although the work was done.
        if ((await handle.stat()).nlink === 2) return true;
        if (error.code === 'EEXIST') return false;
        if (!linkless.has(error.code ?? '')) throw error;
        return createWhole(path, own);
      },
    );
    return isLinked ? null : mtimeMs;
  } finally {
    await handle.close();
    await rm(draft, { force: true }).catch(() => {});
  }
}

/** What a disk says that knows no second names. */
const linkless = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']);

async function createWhole(path: string, own: Writer): Promise<boolean> {
  const handle = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(JSON.stringify(own));
    await handle.sync();
    return true;
  } finally {
    await handle.close();
  }
}

/** Who stands at a path; null where nobody does any more. */
async function holderOf(path: string): Promise<Holder | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return null;
  try {
    const text = new TextDecoder().decode(await readBounded(path, most));
    return { ...parsed(text), since: found.mtimeMs };
  } catch (error) {
    if (error instanceof FileError && error.kind === 'absent') return null;
    throw error;
  }
}

/** Reads the form of today, and the bare process number of version 0.1.0. */
function parsed(text: string): Pick<Holder, 'writer' | 'pid'> {
  if (/^\d{1,10}$/.test(text.trim())) return { writer: null, pid: Number(text) };
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Writer, unknown>>;
    const { host, boot, space, pid, start, nonce } = value;
    const words = [host, boot, space, nonce].every((each) => typeof each === 'string');
    const numbers = [pid, start].every((each) => Number.isSafeInteger(each));
    if (words && numbers) return { writer: value as Writer, pid: null };
  } catch {
    // Not ours: it is judged by its age.
  }
  return { writer: null, pid: null };
}

function judged({ writer, pid }: Holder): Life {
  if (writer === null && pid === null) return 'unknown';
  if (writer !== null) return lifeOf(writer);
  // A bare number may have been given away again, here or in a container: that some process has it proves nothing.
  const life = lifeOf({ ...thisWriter(), pid: pid ?? 0, start: 0 });
  return life === 'alive' ? 'unknown' : life;
}

function isDead(holder: Holder, now: number): boolean {
  const life = judged(holder);
  const isOnThisMachine = holder.writer === null || holder.writer.boot === thisWriter().boot;
  const isOld = now - holder.since > longestHolding;
  return life === 'gone' || (life === 'unknown' && isOld && isOnThisMachine);
}

/**
 * Takes a dead holder away. Who may do so is settled by a claim that only one can put beside the lock; it then looks again whether the
 * same dead holder still stands there. A claim whose owner died is taken away by the same rule.
 */
async function removeDead(path: string, dead: Holder, own: Writer, depth: number): Promise<void> {
  if (depth === 0) return;
  const beside = `${path}.dead-${shortOf(dead)}`;
  const now = await claim(beside, own);
  if (now !== null) {
    const other = await holderOf(beside);
    if (other !== null && isDead(other, now)) await removeDead(beside, other, own, depth - 1);
    return;
  }
  try {
    const still = await holderOf(path);
    if (still !== null && shortOf(still) === shortOf(dead)) await unlink(path);
  } finally {
    await rm(beside, { force: true });
  }
}

function shortOf({ writer, pid, since }: Holder): string {
  const name = writer === null ? `${pid} ${since}` : JSON.stringify(writer);
  return createHash('sha256').update(name).digest('hex').slice(0, 12);
}

function holderWords({ writer, pid, since }: Holder): string {
  const day = new Date(since).toISOString().replace(/\.\d+Z$/, 'Z');
  if (writer !== null) return `process ${writer.pid} on ${writer.host}, since ${day}`;
  return pid === null ? `an unnamed process, since ${day}` : `process ${pid}, since ${day}`;
}

/** Removes the drafts and claims that dead processes left beside a lock; for the holder of the lock. */
export async function clearLockLeftovers(path: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const holder = await holderOf(name).catch(() => null);
    if (holder === null) continue;
    const now = (await lstat(path)).mtimeMs;
    if (isDead(holder, now)) await rm(name, { force: true });
  }
}
