/** Deflates streams in pure JavaScript: the same bytes on every platform, on a second thread where there is one to spare. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { deflated } from './deflated.js';

/** Below this many bytes a message to another thread costs more than the work. */
const worthAMessage = 256;

/** Compiled beside this file; where the sources run as they are, there is none. */
const threadFile = new URL('./deflate-thread.js', import.meta.url);

interface Job {
  readonly raw: Uint8Array;
  readonly done: (bytes: Uint8Array) => void;
}

/** A thread that deflates what it is sent, first come first served; nothing waits for it once its work is done. */
export class DeflateThread {
  private readonly jobs: Job[] = [];
  private readonly worker: Worker;
  alive = true;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.unref();
    worker.on('message', (bytes: Uint8Array) => {
      this.jobs.shift()?.done(bytes);
      if (this.jobs.length === 0) worker.unref();
    });
    // What a thread could not do is done here.
    worker.on('error', () => this.giveUp());
    worker.on('exit', () => this.giveUp());
  }

  deflate(raw: Uint8Array): Promise<Uint8Array> {
    return new Promise((done) => {
      this.worker.ref();
      this.jobs.push({ raw, done });
      this.worker.postMessage(raw);
    });
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
  if (availableParallelism() < 2 || !existsSync(fileURLToPath(threadFile))) return;
  const { Worker } = await import('node:worker_threads');
  thread = new DeflateThread(new Worker(threadFile));
}

/** The zlib form (RFC 1950) of bytes; they must stay unchanged until it is there. */
export function deflate(raw: Uint8Array): Promise<Uint8Array> {
  return thread?.alive && raw.length >= worthAMessage
    ? thread.deflate(raw)
    : Promise.resolve(deflated(raw));
}
