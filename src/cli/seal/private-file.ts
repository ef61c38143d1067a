/** Reads a file that only its owner may read, such as a private key: regular, small, through no link. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { systemReason } from '../../text/system-reason.js';
import { type Io, UsageError } from '../io.js';

/** Where files have no owner whose rights could be asked. */
const hasModes = process.platform !== 'win32';

/** The text of the file; `what` names it in what is said, and nothing of its content is. */
export async function readPrivate(
  path: string,
  what: string,
  most: number,
  io: Io,
): Promise<string> {
  let file: FileHandle | null = null;
  try {
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    file = await open(resolve(io.cwd, path), flags);
    const status = await file.stat();
    if (!status.isFile()) throw new UsageError(`${path} is not a regular file`);
    if (hasModes && (status.mode & 0o077) !== 0) {
      throw new UsageError(
        `${path} can be read by others than its owner; ${what} is for one person: chmod 600 ${path}`,
      );
    }
    if (!hasModes) {
      io.stderr(`aiact-doc: who may read ${path} is not checked on this system\n`);
    }
    const piece = Buffer.alloc(most + 1);
    const { bytesRead } = await file.read(piece, 0, piece.length, 0);
    const text = piece.toString('utf8', 0, bytesRead);
    piece.fill(0);
    if (bytesRead > most) throw new UsageError(`${path} is larger than ${most} bytes`);
    return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError(
      code === 'ELOOP'
        ? `${path} is a symbolic link; name the file that it points to`
        : `${path} can't be read: ${systemReason(error)}`,
    );
  } finally {
    await file?.close();
  }
}
