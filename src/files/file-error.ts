/** Why a file can't be had or written: a kind to decide by, and words that follow its name. */
import { systemReason } from '../text/system-reason.js';

/**
 * `absent`: nothing stands there. `unsafe`: a link, a pipe, a device, or another file than was looked at. `too-large`: beyond its bound.
 * `refused`: the system said no.
 */
export type FileErrorKind = 'absent' | 'unsafe' | 'too-large' | 'refused';

/** Thrown by this room alone; `words` follow the name of the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly kind: FileErrorKind;
  readonly words: string;
  /** What the system called it, where it said anything. */
  readonly code: string | undefined;
  /** Where it stands, where that is known. */
  path: string | undefined;

  constructor(kind: FileErrorKind, words: string, code?: string) {
    super(words);
    this.kind = kind;
    this.words = words;
    this.code = code;
  }
}

/** The system has run out of something: that says nothing about the file. */
const exhausted = new Set(['EMFILE', 'ENFILE', 'ENOMEM']);

/** What the system threw while reading, in one sentence; what is no word of the system about this file is thrown on. */
export function readingError(error: unknown, path?: string): FileError {
  if (error instanceof FileError) {
    error.path ??= path;
    return error;
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || typeof syscall !== 'string' || exhausted.has(code)) throw error;
  const words = `can't be read: ${reasons[code] ?? systemReason(error)}`;
  const found = new FileError(kinds[code] ?? 'refused', words, code);
  found.path = path;
  return found;
}

const kinds: Readonly<Record<string, FileErrorKind>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  ELOOP: 'unsafe',
  ENXIO: 'unsafe',
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is not a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'it is a symbolic link; name the file that it points to',
  ENXIO: 'it is not a regular file',
  EISDIR: 'it is a folder',
};
