/** What a worker and the process that started it say to each other. */
import type { PackError } from '../../pack/pack-error.js';

/** What the words and the exit code of an error hang on. */
export interface WorkerFailure {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** Of a `PackError`. */
  readonly pack?: PackError['kind'];
  /** Of an error of the system. */
  readonly system?: { readonly code: string; readonly syscall: string; readonly path?: string };
}

/** To the worker. */
export type Order =
  | {
      readonly kind: 'begin';
      /** The flags as they were read there (`CommonOptions`). */
      readonly options: object;
      readonly asOf: string;
      /** How wide the screen of the other process is. */
      readonly columns: number;
    }
  | { readonly kind: 'examine'; readonly path: string };

/** From the worker: one answer for each order. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  /** The run as a line of findings, and how much memory the worker holds. */
  | {
      readonly kind: 'examined';
      readonly line: string;
      readonly isUnusable: boolean;
      readonly bytes: number;
    }
  /** What would have ended the work of one process, too. */
  | ({ readonly kind: 'refused' } & WorkerFailure);

/** A worker, as the process sees it that started it. */
export interface Worker {
  readonly send: (order: Order) => void;
  readonly onAnswer: (listener: (answer: WorkerAnswer) => void) => void;
  /** Told once, with the words for how it ended, whoever ended it. */
  readonly onEnd: (listener: (how: string) => void) => void;
  readonly stop: () => void;
}
