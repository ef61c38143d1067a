/** Reads a file that another file names: only below the folder of that file, through no link, and no more than is allowed. */
import { join } from 'node:path';
import { FileError } from '../files/file-error.js';
import { readBelow } from '../files/read-file.js';
import { noteReads } from './watch/reads.js';

/** The bytes, or why they are not to be had, in words that follow the name of the file. */
export type InnerFile =
  | { readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly bytes?: never; readonly problem: string };

/** What the folder belongs to, and how many bytes are read at most. */
export interface InnerOptions {
  readonly of?: string;
  readonly most?: number;
}

/** Reads `path`, written with forward slashes and relative to `folder`. */
export async function readInner(
  folder: string,
  path: string,
  { of = 'the theme', most }: InnerOptions = {},
): Promise<InnerFile> {
  const problem = formProblem(path, of);
  if (problem !== null) return { problem };
  await noteReads(join(folder, path));
  try {
    return { bytes: await readBelow(folder, path, most ?? usual) };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { problem: error.words };
  }
}

/** 10 MiB, as for a file that a person names. */
const usual = 10 * 1024 * 1024;

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** What is wrong with the form of a path, or null; the same on every system, so that a project can move. */
export function formProblem(path: string, of = 'the theme'): string | null {
  if (path.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('~')) {
    return `is not a path relative to the folder of ${of}`;
  }
  if (path.includes('\\')) return 'has a backslash; write forward slashes';
  if (/[<>:"|?*]|[\p{Cc}\p{Cf}]/u.test(path)) return 'has a character that no file name may have';
  if (path !== path.normalize('NFC')) return 'has an accented letter written as two characters';
  for (const part of path.split('/')) {
    if (part === '..') return `leads out of the folder of ${of}`;
    if (part === '.') return 'has a step “.”; leave it out';
    if (part === '') return 'has an empty step';
    if (Buffer.byteLength(part) > 255) return 'has a step that is too long';
    if (/[. ]$/.test(part) || device.test(part)) return 'has a name that not every system can hold';
  }
  return null;
}
