/** Workers of `--jobs` inside the test process: the same work, and ends that a test can choose. */
import type { Io } from '../../src/cli/io.js';
import { worker } from '../../src/cli/jobs/work.js';
import type { Order, Worker, WorkerAnswer } from '../../src/cli/jobs/worker-channel.js';

/** What a test watches and breaks. */
export interface Staff {
  readonly start: () => Promise<() => Worker>;
  /** How many were started. */
  readonly started: () => number;
  /** How many are at work. */
  readonly alive: () => number;
}

/** Starts workers in `cwd`; one is killed as it gets the order to examine a path in `deadly`, or at its start where all are. */
export function staffIn(
  cwd: string,
  { deadly = [], stillborn = false }: { deadly?: readonly string[]; stillborn?: boolean } = {},
): Staff {
  let started = 0;
  let alive = 0;
  const start = (): Worker => {
    started += 1;
    alive += 1;
    let hear = (_answer: WorkerAnswer): void => {};
    let end = (_how: string): void => {};
    let isEnded = false;
    const stop = (how = 'SIGTERM'): void => {
      if (isEnded) return;
      isEnded = true;
      alive -= 1;
      setImmediate(() => end(how));
    };
    const io: Io = {
      ...{ stdout: () => {}, stderr: () => {}, readStdin: async () => new Uint8Array() },
      ...{ env: {}, cwd, now: () => new Date(0), stdoutIsTerminal: false, stderrIsTerminal: false },
      ...{ columns: 100, signal: null },
    };
    const obey = worker(io, (answer) => {
      // As over a channel: what arrives is a copy, and nothing arrives of one that has gone.
      if (!isEnded) hear(structuredClone(answer));
    });
    return {
      send: (order: Order) => {
        const isDeadly = order.kind === 'examine' && deadly.includes(order.path);
        if (stillborn || isDeadly) stop('SIGKILL');
        else if (!isEnded) obey(structuredClone(order));
      },
      onAnswer: (listener) => {
        hear = listener;
      },
      onEnd: (listener) => {
        end = listener;
      },
      stop,
    };
  };
  return { start: async () => start, started: () => started, alive: () => alive };
}
