/** What becomes of an error: a sentence on standard error, and an exit code. */
import { CommanderError } from 'commander';
import { FileError } from '../files/file-error.js';
import { PackError } from '../pack/pack-error.js';
import { show } from '../report/terminal.js';
import { systemReason } from '../text/system-reason.js';
import { type ExitCode, type Io, UsageError, WriteError } from './io.js';

/** Says what went wrong, and answers with its exit code. */
export function exitCodeFor(error: unknown, io: Pick<Io, 'stderr' | 'env'>): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const say = (message: string): void => io.stderr(`aiact-doc: ${show(message)}\n`);
  if (error instanceof UsageError) {
    say(error.message);
    return 2;
  }
  if (error instanceof PackError) {
    say(error.message);
    return error.kind === 'unsafe' ? 2 : 3;
  }
  if (error instanceof WriteError) {
    say(error.message);
    return 3;
  }
  if (error instanceof FileError) {
    // A link, a pipe or a file beyond its bound is the user's to look at, whichever command opened it.
    say(`${error.path ?? 'a file'} ${error.words}`);
    return error.kind === 'refused' ? 3 : 2;
  }
  if (isOfTheSystem(error)) {
    say(`${error.path ?? 'the system'}: ${systemReason(error)}, while calling ${error.syscall}`);
    return 3;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  say(`internal error: ${message}`);
  if (io.env.AIACT_DEBUG && stack) io.stderr(`${stack}\n`);
  else say('this is a fault of the program, not of your facts; AIACT_DEBUG=1 prints where');
  return 70;
}

/** What the disk refused is no fault of the program. */
function isOfTheSystem(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string' && /^E[A-Z0-9]+$/.test(code);
}
