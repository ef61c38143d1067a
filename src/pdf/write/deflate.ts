/** Deflates streams in pure JavaScript: the same bytes on every platform, on a second thread where there is one to spare. */
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { hasOwn } from '../../files/own-files.js';
import { type Chunk, Rooms } from './chunks.js';
import { claimed, type DeflateJob, deflated } from './deflated.js';

/** Below this many bytes a message to another thread costs more than the work. */
const worthAMessage = 256;

/** Compiled beside this file; where the sources run as they are, there is none. */
const threadFile = new URL('./deflate-thread.js', import.meta.url);

/** So many bytes are done by the thread before this one could have helped. */
const soonDone = 64 * 1024;

interface Job extends DeflateJob {
  readonly done: (bytes: Uint8Array) => void;
}

/** A thread that deflates what it is sent, first come first served; nothing waits for it once its work is done. */
export class DeflateThread {
  private readonly jobs: Job[] = [];
  private readonly worker: Worker;
  alive = true;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.on('message', (bytes: Uint8Array | null) => {
      const job = this.jobs.shift();
      // Null: it was done here.
      if (bytes !== null) job?.done(bytes);
      if (this.jobs.length === 0) worker.unref();
    });
    // What a thread could not do is done here.
    worker.on('error', () => this.giveUp());
    worker.on('exit', () => this.giveUp());
    // A listener holds the program too, so this comes last.
    worker.unref();
  }

  deflate(raw: Uint8Array): Promise<Uint8Array> {
    return new Promise((done) => {
      const job: DeflateJob = { raw, claim: new Int32Array(new SharedArrayBuffer(4)) };
      this.worker.ref();
      this.jobs.push({ ...job, done });
      this.worker.postMessage(job);
    });
  }

  /** Does the last of what waits here, as long as the thread has enough to do: both then end at about the same time. */
  help(): void {
    for (const { raw, claim, done } of this.jobs.toReversed()) {
      if (this.waiting() <= soonDone) return;
      if (claimed(claim)) done(deflated(raw));
    }
  }

  /** The bytes that nobody has begun with. */
  private waiting(): number {
    let sum = 0;
    for (const { raw, claim } of this.jobs) if (Atomics.load(claim, 0) === 0) sum += raw.length;
    return sum;
  }

  private giveUp(): void {
    this.alive = false;
    for (const { raw, done } of this.jobs.splice(0)) done(deflated(raw));
  }
}

/** Null where a thread is of no use or not to be had; undefined until it is asked for. */
let thread: DeflateThread | null | undefined;

/** Starts the thread, so that it is ready when the first stream is; needed by nobody, good for speed. */
export async function openDeflate(): Promise<void> {
  if (thread !== undefined) return;
  thread = null;
  if (availableParallelism() < 2 || !hasOwn(threadFile)) return;
  const { Worker } = await import('node:worker_threads');
  thread = new DeflateThread(new Worker(threadFile));
}

/** The zlib form (RFC 1950) of bytes; they must stay unchanged until it is there. */
export function deflate(raw: Uint8Array): Promise<Uint8Array> {
  return thread?.alive && raw.length >= worthAMessage
    ? thread.deflate(raw)
    : Promise.resolve(deflated(raw));
}

/** For a caller who has nothing to do but to wait: takes part in the work. */
export function helpDeflate(): void {
  thread?.help();
}

const rooms = new Rooms();

/** The zlib form of a stream that is given in pieces. */
export async function deflateChunks(chunks: readonly Chunk[]): Promise<Uint8Array> {
  const raw = rooms.join(chunks);
  const bytes = await deflate(raw);
  rooms.giveBack(raw);
  return bytes;
}
