/** An error as plain data between two processes, so that its words and exit code are the same on both sides. */
import { PackError } from '../../pack/pack-error.js';
import { UsageError, WriteError } from '../io.js';
import type { WorkerFailure } from './worker-channel.js';

/** The error as data. */
export function refusalOf(error: unknown): WorkerFailure {
  const { name, message, stack, ...own } =
    error instanceof Error ? error : new Error(String(error));
  const { code, syscall, path } = own as NodeJS.ErrnoException;
  return {
    ...{ name, message },
    ...(stack !== undefined && { stack }),
    ...(error instanceof PackError && { pack: error.kind }),
    ...(typeof code === 'string' &&
      typeof syscall === 'string' && {
        system: { code, syscall, ...(typeof path === 'string' && { path }) },
      }),
  };
}

/** The error again, as it would have been thrown here. */
export function errorOf({ name, message, stack, pack, system }: WorkerFailure): Error {
  const error =
    name === 'UsageError'
      ? new UsageError(message)
      : name === 'WriteError'
        ? new WriteError(message)
        : pack !== undefined
          ? new PackError(pack, message)
          : new Error(message);
  if (stack !== undefined) error.stack = stack;
  return Object.assign(error, system);
}
