#!/usr/bin/env node
/** Starts the program: hands it the real streams, clock and signals, and turns its answer into the exit code. */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { systemReason } from '../text/system-reason.js';
import { secretAsker } from './ask-secret.js';
import type { ExitCode, Io } from './io.js';
import type { Order } from './jobs/worker-channel.js';

// A command lives for half a second: code that is optimised early costs more than it gives back, so V8 waits longer.
// Node 22 and 24 do not know this flag and would print an error, so only Node 20 is told.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=500000');

/** How long work that was asked to stop may take to clear up, in milliseconds. */
const grace = 2000;

/** Ends the process by the signal itself: nothing that hangs in the system can hold that up, and the shell sees 128 and its number. */
function endBy(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

const stopped = new AbortController();
let signalCode: number | null = null;
let isReadingStdin = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (signalCode !== null || isReadingStdin) return endBy(signal);
    signalCode = code;
    process.exitCode = code;
    stopped.abort();
    setTimeout(() => endBy(signal), grace).unref();
  });
}

/** What could not be printed and why; a reader who has gone is no failure. */
let outputError: string | null = null;
const closed = new AbortController();
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') closed.abort();
  else outputError ??= systemReason(error);
});
process.stderr.on('error', () => {});

/** What escapes every other net is a fault of the program, never a verdict. */
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  const isExhausted = ['EMFILE', 'ENFILE', 'ENOMEM'].includes(error.code ?? '');
  const words = isExhausted
    ? `the system gives no more (${error.code}); allow the process more (ulimit), then start it again`
    : `internal error: ${error.name}`;
  process.stderr.write(`aiact-doc: ${words}\n`);
  if (process.env.AIACT_DEBUG) process.stderr.write(`${error.stack}\n`);
  process.exit(isExhausted ? 3 : 70);
});

const askSecret = secretAsker(process.stdin, process.stderr);
const io: Io = {
  ...(askSecret && { askSecret }),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readStdin: async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    isReadingStdin = true;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > 10 * 1024 * 1024) break;
    }
    isReadingStdin = false;
    return Buffer.concat(chunks);
  },
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns || 100,
  signal: stopped.signal,
  outputClosed: closed.signal,
  startWorker: async () => {
    const { forkWorker } = await import('./jobs/fork-worker.js');
    return () => forkWorker(fileURLToPath(import.meta.url));
  },
  ...(process.stdin.isTTY === true && process.stdout.isTTY === true
    ? {
        asker: async () =>
          (await import('./terminal-asker.js')).terminalAsker(process.stdout.columns || 100),
      }
    : {}),
};

// The word by which a process of `--jobs` knows what it is (`jobs/fork-worker.ts`); without a channel it means nothing.
const isWorker = process.send !== undefined && process.argv[2] === 'examine-for-another-process';
const code = isWorker ? await serve() : await answer();
process.exitCode = signalCode ?? code;

async function answer(): Promise<ExitCode> {
  const { run } = await import('./program.js');
  return run(process.argv.slice(2), io);
}

/** Examines models for the process that started this one, until that lets go. */
async function serve(): Promise<ExitCode> {
  const { worker } = await import('./jobs/work.js');
  const obey = worker({ ...io, stderrIsTerminal: false }, (said) => void process.send?.(said));
  // The other process decides when the work is over, also where a terminal told both.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal);
  process.on('SIGINT', () => {});
  process.on('message', (order) => obey(order as Order));
  await new Promise<void>((resolve) => process.once('disconnect', resolve));
  process.exit(0);
}
// The streams empty themselves before the process ends; only then is it known whether all was taken.
const { gravest } = await import('./io.js');
process.on('exit', () => {
  if (outputError === null || signalCode !== null) return;
  process.exitCode = gravest([code, 3]);
  process.stderr.write(`aiact-doc: standard output can't be written: ${outputError}\n`);
});
