/** Starts this program once more as a worker that a channel leads to; it ends when the channel does. */
import { fork } from 'node:child_process';
import type { Worker, WorkerAnswer } from './worker-channel.js';

/** The word by which the program knows that it is a worker (`main.ts`). */
const workerWord = 'examine-for-another-process';

/** A worker that runs the file given. */
export function forkWorker(file: string): Worker {
  const child = fork(file, [workerWord], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let isEnded = false;
  const listeners: ((how: string) => void)[] = [];
  const end = (how: string): void => {
    if (isEnded) return;
    isEnded = true;
    for (const listener of listeners) listener(how);
  };
  child.on('error', (error) => end(error.message));
  child.on('exit', (code, signal) => end(signal ?? `exit code ${code}`));
  return {
    // Whoever has gone gets no order; that it has gone is told by its end.
    send: (order) => void child.send(order, () => {}),
    onAnswer: (listener) => void child.on('message', (answer) => listener(answer as WorkerAnswer)),
    onEnd: (listener) => void listeners.push(listener),
    stop: () => {
      if (child.connected) child.disconnect();
      child.kill();
    },
  };
}
