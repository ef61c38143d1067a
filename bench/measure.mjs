// Runs programs as a user would, each as a process of its own, and tells how long they took and how much memory they used.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const gnuTime = '/usr/bin/time';
const hook = fileURLToPath(new URL('report-peak.mjs', import.meta.url));

/** The middle of a list of numbers. */
export function median(list) {
  const sorted = list.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function run(command, args, { env = process.env, allowed = [0] } = {}) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env });
  if (error !== undefined) throw error;
  if (!allowed.includes(status)) {
    throw new Error(`${command} ${args.join(' ')} ended in ${status}: ${stderr}`);
  }
}

/** Milliseconds from start to end of a process. */
export function wallTime(command, args, options) {
  const start = performance.now();
  run(command, args, options);
  return performance.now() - start;
}

/** Mebibytes that a process, or the largest of its children, held at most; null where this machine cannot tell. */
export function peakMemory(command, args, scratch) {
  const file = `${scratch}/peak`;
  rmSync(file, { force: true });
  if (command === process.execPath) {
    run(command, ['--import', hook, ...args], { env: { ...process.env, BENCH_PEAK: file } });
  } else if (existsSync(gnuTime)) run(gnuTime, ['-f', '%M', '-o', file, command, ...args]);
  else {
    run(command, args);
    return null;
  }
  return Number(readFileSync(file, 'utf8').trim().split('\n').at(-1)) / 1024;
}
