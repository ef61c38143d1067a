/** Reads whole files within a bound, however large they say they are or become meanwhile. */
import type { FileHandle } from 'node:fs/promises';
import { FileError, readingError } from './file-error.js';
import { type OpenedFile, openBelow, openFile } from './open-file.js';

/** The bytes of a file that a person named; throws a `FileError`. */
export async function readBounded(path: string, most: number): Promise<Uint8Array> {
  const opened = await openFile(path);
  return readOpened(opened, most).catch((error: unknown) => {
    throw readingError(error, path);
  });
}

/** The bytes of a file that other data named, below a folder and through no link; throws a `FileError`. */
export async function readBelow(folder: string, path: string, most: number): Promise<Uint8Array> {
  return readOpened(await openBelow(folder, path), most);
}

/** Reads an opened file to its end and closes it. */
export async function readOpened(
  { handle, status }: OpenedFile,
  most: number,
): Promise<Uint8Array> {
  try {
    if (status.size > most) throw tooLarge(most);
    const bytes = Buffer.allocUnsafe(Number(status.size) + 1);
    const length = await fill(handle, bytes);
    // One byte more than was promised, or fewer: it is being written, or it is no file that has a size.
    if (length !== Number(status.size)) {
      throw new FileError('unsafe', 'changed while it was being read; try again');
    }
    return new Uint8Array(bytes.buffer, bytes.byteOffset, length);
  } catch (error) {
    throw readingError(error);
  } finally {
    await handle.close();
  }
}

/** Hands the file out in pieces, at most `most` bytes of it, and closes it. */
export async function* filePieces(
  { handle, status }: OpenedFile,
  most: number,
): AsyncGenerator<Uint8Array> {
  const piece = Buffer.allocUnsafe(256 * 1024);
  let size = 0;
  try {
    if (status.size > most) throw tooLarge(most);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, null);
      if (bytesRead === 0) return;
      size += bytesRead;
      if (size > most) throw tooLarge(most);
      yield piece.subarray(0, bytesRead);
    }
  } catch (error) {
    throw readingError(error);
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, bytes: Buffer): Promise<number> {
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length;
}

function tooLarge(most: number): FileError {
  return new FileError('too-large', `is larger than ${sizeWords(most)}`);
}

/** 10 MiB, 2 GiB, or the bytes. */
function sizeWords(bytes: number): string {
  if (bytes >= 1024 ** 3 && bytes % 1024 ** 3 === 0) return `${bytes / 1024 ** 3} GiB`;
  if (bytes >= 1024 ** 2 && bytes % 1024 ** 2 === 0) return `${bytes / 1024 ** 2} MiB`;
  return bytes >= 1024 && bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`;
}
