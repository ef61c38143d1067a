/** Reads a file that only its owner may read, such as a private key: regular, small, through no link. */

import { resolve } from 'node:path';
import { readingError } from '../../files/file-error.js';
import { openFile } from '../../files/open-file.js';
import { shellWord } from '../../text/shell-word.js';
import { type Io, UsageError } from '../io.js';

/** Where files have no owner whose rights could be asked. */
const hasModes = process.platform !== 'win32';

/** The text of the file; `what` names it in what is said, and nothing of its content is. */
export async function readPrivate(
  path: string,
  what: 'a private key' | 'a passphrase',
  most: number,
  io: Io,
): Promise<string> {
  const { handle: file, status } = await openFile(resolve(io.cwd, path)).catch((error: unknown) => {
    throw new UsageError(`${path} ${readingError(error).words}`);
  });
  try {
    if (!hasModes) {
      io.stderr(`aiact-doc: who may read ${path} is not checked on this system\n`);
    }
    const piece = Buffer.alloc(most + 1);
    const { bytesRead } = await file.read(piece, 0, piece.length, 0);
    const text = piece.toString('utf8', 0, bytesRead);
    piece.fill(0);
    // A public key is for everybody, and whoever named it by mistake is told so by its reader.
    const isPublic = what === 'a private key' && text.startsWith('-----BEGIN PUBLIC KEY-----');
    if (hasModes && !isPublic && (Number(status.mode) & 0o077) !== 0) {
      throw new UsageError(
        `${path} can be read by others than its owner; ${what} is for one person: chmod 600 ${shellWord(path)}`,
      );
    }
    if (bytesRead > most) throw new UsageError(`${path} is larger than ${most} bytes`);
    return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} ${readingError(error).words}`);
  } finally {
    await file.close();
  }
}
