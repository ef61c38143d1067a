/** Examines the models of a plan in several processes, and gives their runs in the order of the plan. */
import { runOfLine } from '../../report/findings-lines.js';
import type { Run } from '../../report/run.js';
import { show } from '../../report/terminal.js';
import { goOn, type Io, UsageError, WriteError } from '../io.js';
import type { CommonOptions } from '../options.js';
import type { Plan } from '../plan.js';
import { progressOf } from '../progress.js';
import { errorOf } from './refusal.js';
import type { Worker, WorkerAnswer } from './worker-channel.js';

/** What became of one model; `run` is null where its worker was lost. */
export interface Examination {
  readonly path: string;
  readonly index: number;
  readonly run: Run | null;
  readonly isUnusable: boolean;
}

/** A worker is replaced after so many models, or when it holds so much: memory comes back with the process alone. */
const replacedAfter = { models: 200, bytes: 512 * 1024 * 1024 } as const;
/** How far one worker may run ahead of the slowest, so that what waits for its turn stays small. */
const ahead = 16;
/** Workers that end before their first model, one after the other, are no accident. */
const mostStillborn = 3;

type Result = Extract<WorkerAnswer, { kind: 'examined' | 'refused' }> | { readonly kind: 'lost' };

/**
 * A worker that is killed takes one model with it, which is told on standard error and answered without a run. What would have ended
 * the work in one process ends it here at the same model.
 */
export async function* examineInWorkers(
  plan: Plan,
  jobs: number,
  options: CommonOptions,
  io: Io,
): AsyncGenerator<Examination> {
  const { models, asOf } = plan;
  const start = await io.startWorker?.();
  if (start === undefined) throw new UsageError('--jobs needs the program as it is installed');
  const results = new Map<number, Result>();
  const idle = new Set<{ readonly worker: Worker; models: number }>();
  const all = new Set<Worker>();
  let given = 0;
  let taken = 0;
  let stillborn = 0;
  let isOver = false;
  let wake = (): void => {};

  const begin = (): void => {
    const worker = start();
    const self = { worker, models: 0 };
    let at: number | null = null;
    let isReady = false;
    let isStopped = false;
    all.add(worker);
    const retire = (): void => {
      isStopped = true;
      worker.stop();
    };
    worker.onAnswer((answer) => {
      if (answer.kind === 'ready') {
        isReady = true;
        stillborn = 0;
        idle.add(self);
      } else if (!isReady) {
        results.set(taken, answer);
      } else if (at !== null) {
        results.set(at, answer);
        at = null;
        self.models += 1;
        const isFull =
          self.models >= replacedAfter.models ||
          (answer.kind === 'examined' && answer.bytes > replacedAfter.bytes);
        if (isFull) retire();
        else idle.add(self);
      }
      wake();
    });
    worker.onEnd((how) => {
      all.delete(worker);
      idle.delete(self);
      if (!isReady) {
        stillborn += 1;
      }
      if (at !== null && !isOver) {
        const path = models[at]?.path ?? '';
        io.stderr(
          `aiact-doc: ${show(path)} was not examined: its process ended (${show(how)}); check it again\n`,
        );
        results.set(at, { kind: 'lost' });
        at = null;
      } else if (!isStopped && !isReady && !isOver) {
        io.stderr(`aiact-doc: a process ended before its first model (${show(how)})\n`);
      }
      wake();
    });
    orders.set(self, (index, path) => {
      at = index;
      worker.send({ kind: 'examine', path });
    });
    worker.send({ kind: 'begin', options: forWorkers(options), asOf, columns: io.columns });
  };
  const orders = new Map<object, (index: number, path: string) => void>();

  const progress = progressOf(options, io);
  const onAbort = (): void => wake();
  io.signal?.addEventListener('abort', onAbort);
  try {
    while (taken < models.length) {
      goOn(io);
      const waiting = Math.min(models.length, taken + jobs * ahead) - given;
      for (const self of idle) {
        if (given >= models.length || given >= taken + jobs * ahead) break;
        idle.delete(self);
        orders.get(self)?.(given, models[given]?.path ?? '');
        given += 1;
      }
      if (stillborn >= mostStillborn)
        throw new WriteError('no process could be started for --jobs');
      while (
        all.size < jobs &&
        all.size - idle.size < Math.max(1, waiting) &&
        given < models.length
      ) {
        begin();
      }
      const result = results.get(taken);
      if (result === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      results.delete(taken);
      const { path = '', index = 0 } = models[taken] ?? {};
      taken += 1;
      if (taken > 1) progress.step('Reading the models', taken, models.length);
      if (result.kind === 'refused') throw errorOf(result);
      if (result.kind === 'lost') yield { path, index, run: null, isUnusable: false };
      else {
        const { run } = runOfLine(result.line);
        yield { path, index, run, isUnusable: result.isUnusable };
      }
    }
  } finally {
    isOver = true;
    io.signal?.removeEventListener('abort', onAbort);
    progress.clear();
    for (const worker of all) worker.stop();
  }
}

/** A worker reads and judges; what concerns all models or the reports is the work of the other process. */
function forWorkers(options: CommonOptions): CommonOptions {
  const { baseline: _known, writeBaseline: _target, shard: _part, jobs: _jobs, ...rest } = options;
  return { ...rest, quiet: true };
}
