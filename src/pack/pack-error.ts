/** A pack that was not written or can't be read, and whether the place was wrong (`unsafe`) or the work failed (`failed`). */
import type { FileError } from '../files/file-error.js';
import type { BusyError } from '../files/lock.js';

export class PackError extends Error {
  override readonly name = 'PackError';
  readonly kind: 'unsafe' | 'failed';

  constructor(kind: 'unsafe' | 'failed', message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Something stands where the program keeps a lock or a journal. */
export function strangeFile({ path, code, words }: FileError): PackError {
  const what = code === 'ELOOP' ? 'is a symbolic link' : code === 'ENXIO' ? 'is a pipe' : words;
  return new PackError('unsafe', `${path} ${what}; no build made it: look at it, and remove it`);
}

/** Another build works on the pack, and goes on doing so. */
export function busyPack({ holder }: BusyError, destination: string): PackError {
  const by = holder === '' ? '' : ` (${holder})`;
  return new PackError(
    'failed',
    `${destination} is busy: another build is writing the same pack${by}; try again, or take its lock with --break-lock`,
  );
}
