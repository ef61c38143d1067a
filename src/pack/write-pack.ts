/** Puts a pack on disk whole or not at all: staged beside its destination, then swapped, while the old one waits to come back. */
import { lstat, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from '../files/file-error.js';
import { BusyError } from '../files/lock.js';
import { makeFolder } from '../files/make-folder.js';
import { PlaceError, placeFolder } from '../files/place-folder.js';
import { readBounded } from '../files/read-file.js';
import { systemReason } from '../text/system-reason.js';
import { busyPack, PackError, strangeFile } from './pack-error.js';

export interface WriteOptions {
  readonly signal?: AbortSignal | null;
  /** How many milliseconds to wait for another build of the same pack. */
  readonly patience?: number;
  /** Takes the lock from whoever holds it: for one left by a machine that can't be asked. */
  readonly breakLock?: boolean;
}

/** Refuses a destination that is anything but absent, empty, or a pack with nothing of the user's inside. */
export async function assertReplaceable(destination: string): Promise<void> {
  const found = await lstat(destination).catch(() => null);
  if (found === null) return;
  if (found.isSymbolicLink()) throw unsafe(`${destination} is a symbolic link`);
  if (!found.isDirectory()) throw unsafe(`${destination} is not a folder`);
  const present = await filesBelow(destination);
  if (present.length === 0) return;
  const listed = await filesOfManifest(join(destination, 'manifest.json'));
  if (listed === null) {
    throw unsafe(`${destination} is not empty and not a pack of aiact-doc (no manifest.json)`);
  }
  const stray = present.find((file) => !listed.has(file) && !file.startsWith('signatures/'));
  if (stray !== undefined) {
    throw unsafe(`${destination} holds ${stray}, which is not part of the pack; move it away`);
  }
}

/** Writes the files (relative path → bytes) to the destination; on a failure the error says what stands there. */
export async function writePack(
  destination: string,
  files: ReadonlyMap<string, Uint8Array>,
  { signal = null, patience = 20_000, breakLock = false }: WriteOptions = {},
): Promise<void> {
  try {
    const placed = [...files].map(([path, bytes]) => [checkedSegments(path), bytes] as const);
    await makeFolder(dirname(destination));
    await placeFolder(destination, placed, {
      ...{ patience, breakLock, mayReplace: assertReplaceable },
      goOn: () => {
        if (signal?.aborted) throw new PackError('failed', 'interrupted; nothing was written');
      },
    });
  } catch (error) {
    throw asPackError(error, destination);
  }
}

/** A pack's own names are plain; anything else is a mistake in the program or a template overlay. */
function checkedSegments(path: string): string[] {
  const segments = path.split('/');
  if (segments.some((each) => !/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(each))) {
    throw new PackError('failed', `not a name for a file in a pack: ${path}`);
  }
  return segments;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

/** Bytes of a manifest that are read. */
const mostOfManifest = 4 * 1024 * 1024;

/** What a pack's manifest lists, with the manifest and the sums themselves; null if it is no manifest of ours. */
async function filesOfManifest(path: string): Promise<ReadonlySet<string> | null> {
  try {
    const text = new TextDecoder().decode(await readBounded(path, mostOfManifest));
    const manifest = JSON.parse(text) as {
      tool: { name: string };
      files: { path: string }[];
    };
    if (manifest.tool.name !== 'aiact-doc') return null;
    return new Set(['manifest.json', 'SHA256SUMS', ...manifest.files.map((file) => file.path)]);
  } catch (error) {
    if (error instanceof FileError && error.kind !== 'absent') {
      throw unsafe(`${path} ${error.words}`);
    }
    return null;
  }
}

function unsafe(message: string): PackError {
  return new PackError('unsafe', `${message}; choose another --out`);
}

/** What went wrong, and what stands at the destination now. */
function asPackError(error: unknown, destination: string): unknown {
  if (error instanceof PackError) return error;
  if (error instanceof BusyError) return busyPack(error, destination);
  if (error instanceof FileError) return strangeFile(error);
  const placing = error instanceof PlaceError ? error : null;
  const cause = placing?.cause ?? error;
  if (cause instanceof PackError || cause instanceof BusyError || cause instanceof FileError) {
    return asPackError(cause, destination);
  }
  if ((cause as NodeJS.ErrnoException).code === undefined) return cause;
  const why = systemReason(cause);
  if (placing?.stands === 'new') {
    const left = placing.leftover === null ? '' : `; the one before is left at ${placing.leftover}`;
    return new PackError('failed', `the new pack stands at ${destination}, but: ${why}${left}`);
  }
  if (placing?.stands === 'nothing') {
    return new PackError(
      'failed',
      `${destination} can't be written: ${why}; nothing stands there now, and what stood there lies at ${placing.leftover}: the next command that needs it puts it back`,
    );
  }
  const left = placing?.leftover ? `; ${placing.leftover} could not be removed` : '';
  const what =
    placing?.stands === 'none' ? 'nothing stands there' : 'what stood there is unchanged';
  return new PackError('failed', `${destination} can't be written: ${why}; ${what}${left}`);
}
