/** A second thread deflates as the first one would; where it fails, nothing is lost. */
import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { unzlibSync } from 'fflate';
import { DeflateThread, deflate, openDeflate } from '../../src/pdf/write/deflate.js';
import { claimed, type DeflateJob, deflated } from '../../src/pdf/write/deflated.js';

const textOf = (words: string): Uint8Array => Buffer.from(words.repeat(400), 'latin1');
const parts = ['alpha ', 'beta ', 'gamma '].map(textOf);

/** Stands in for a thread; it answers when told to. */
class StandIn extends EventEmitter {
  readonly sent: DeflateJob[] = [];
  readonly holds: boolean[] = [];
  constructor() {
    super();
    // As a real thread does.
    this.on('newListener', (name) => {
      if (name === 'message') this.ref();
    });
  }
  ref(): void {
    this.holds.push(true);
  }
  unref(): void {
    this.holds.push(false);
  }
  postMessage(job: DeflateJob): void {
    this.sent.push(job);
  }
  answer(): void {
    const job = this.sent.shift();
    if (job !== undefined) this.emit('message', claimed(job.claim) ? deflated(job.raw) : null);
  }
}

const threadOn = (standIn: StandIn): DeflateThread =>
  new DeflateThread(standIn as unknown as Worker);

describe('Deflating', () => {
  it('gives what inflates to the same bytes, with or without a thread', async () => {
    await openDeflate();
    for (const part of parts) {
      const bytes = await deflate(part);
      expect(bytes).toEqual(deflated(part));
      expect(Buffer.from(unzlibSync(bytes)).equals(part)).toBe(true);
    }
  });

  it('hands each answer to the one who asked, and holds the program only while work is open', async () => {
    const standIn = new StandIn();
    const thread = threadOn(standIn);
    expect(standIn.holds.at(-1)).toBe(false);
    const asked = parts.map((part) => thread.deflate(part));
    expect(standIn.holds.at(-1)).toBe(true);
    for (const _ of parts) standIn.answer();
    expect(await Promise.all(asked)).toEqual(parts.map(deflated));
    expect(standIn.holds.at(-1)).toBe(false);
  });

  it('is shared by both threads where much waits, each part done by one of them', async () => {
    const standIn = new StandIn();
    const thread = threadOn(standIn);
    const many = Array.from({ length: 60 }, (_, index) => textOf(`part ${index} `));
    const asked = many.map((part) => thread.deflate(part));
    thread.help();
    const left = standIn.sent.filter(({ claim }) => Atomics.load(claim, 0) === 0).length;
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(60);
    for (const _ of many) standIn.answer();
    expect(await Promise.all(asked)).toEqual(many.map(deflated));
  });

  it.each(['error', 'exit'])(
    'does itself what a thread that ends by %s left undone',
    async (end) => {
      const standIn = new StandIn();
      const thread = threadOn(standIn);
      const asked = parts.map((part) => thread.deflate(part));
      standIn.answer();
      standIn.emit(end, new Error('gone'));
      expect(await Promise.all(asked)).toEqual(parts.map(deflated));
      expect(thread.alive).toBe(false);
    },
  );
});
