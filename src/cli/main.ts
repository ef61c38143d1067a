#!/usr/bin/env node
/** Starts the program: hands it the real streams, clock and signals, and turns its answer into the exit code. */
import { setFlagsFromString } from 'node:v8';
import type { Io } from './io.js';

// A command lives for half a second: code that is optimised early costs more than it gives back, so V8 waits longer.
// An unknown flag would print a warning, so only releases of Node that are known to have this one are told.
if (/^v2[0-4]\./.test(process.version)) setFlagsFromString('--interrupt-budget=500000');

const stopped = new AbortController();
let signalCode: number | null = null;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.on(signal, () => {
    if (signalCode !== null) process.exit(code);
    signalCode = code;
    process.exitCode = code;
    stopped.abort();
    setTimeout(() => process.exit(code), 800).unref();
  });
}

let outputFailed = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') outputFailed = true;
});
process.stderr.on('error', () => {});

const io: Io = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readStdin: async () => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of process.stdin) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      if (size > 10 * 1024 * 1024) break;
    }
    return Buffer.concat(chunks);
  },
  env: process.env,
  cwd: process.cwd(),
  now: () => new Date(),
  stdoutIsTerminal: process.stdout.isTTY === true,
  stderrIsTerminal: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 100,
  signal: stopped.signal,
};

const { run } = await import('./program.js');
const code = await run(process.argv.slice(2), io);
process.exitCode = signalCode ?? code;
process.on('exit', () => {
  if (outputFailed && process.exitCode !== 70) process.exitCode = 3;
});
