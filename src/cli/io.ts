/** Where the program touches the world: the streams, the clock and the facts files, with limits on what it will read. */

import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readingError } from '../files/file-error.js';
import { readBelow, readBounded } from '../files/read-file.js';
import type { Asker } from '../interview/interview.js';
import type { FactsFile } from '../read/read-tree.js';
import { shellWord } from '../text/shell-word.js';
import type { FamilyFiles } from './family-files.js';
import type { Worker } from './jobs/worker-channel.js';
import { noteReads } from './watch/reads.js';

/** Everything a command may ask of its surroundings; tests pass their own. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Asks the person at the terminal for a line that is not shown; absent where nobody is there. */
  readonly askSecret?: (question: string) => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly columns: number;
  readonly signal: AbortSignal | null;
  /** Nobody reads standard output any more. */
  readonly outputClosed?: AbortSignal;
  /** Puts questions to a person; left out where nobody sits at a terminal. */
  readonly asker?: () => Promise<Asker>;
  /** What starts other processes of this program that examine models for it. */
  readonly startWorker?: () => Promise<() => Worker>;
  /** This run is one of a watch. */
  readonly isRepeated?: boolean;
}

/** 0 fine · 1 findings · 2 usage or unusable input · 3 writing failed · 70 our fault · 130 broken off by Ctrl-C. Frozen (docs/command-line.md). */
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 130;

/** Over several inputs the gravest code stands: 70 > 2 > 3 > 1 > 0. */
export function gravest(codes: readonly ExitCode[]): ExitCode {
  return ([130, 70, 2, 3, 1, 0] as const).find((code) => codes.includes(code)) ?? 0;
}

/** The command was wrong, or its input can't be used: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The input was fine but its result could not be written: exit code 3. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
}

/** Ends the work where a signal asked for it. */
export function goOn({ signal }: Pick<Io, 'signal'>): void {
  if (signal?.aborted) throw new WriteError('interrupted; nothing was written');
}

export interface Input {
  readonly path: string;
  /** See `Run.prefix`. */
  readonly prefix: string;
  /** Absolute paths that were read, so that no pack is written over them. */
  readonly origins: readonly string[];
  readonly files: readonly FactsFile[];
  /** The files that these extend, which no command changes, and why one could not be fetched. */
  readonly family: Pick<FamilyFiles, 'bases' | 'unread'>;
  /** The facts' folder, absolute: files that the facts name stand below it. */
  readonly folder: string;
}

export type { FactsFile };

const largestFile = 10 * 1024 * 1024;
const mostFiles = 200;

/** Reads what one path names: a facts file, a folder that holds `aiact.yaml` or `aiact/*.yaml`, or `-` for standard input. */
export async function readInput(path: string, io: Io): Promise<Input> {
  if (path === '-') return standardInput(io);
  const absolute = resolve(io.cwd, path);
  const found = await lstat(absolute).catch((error: unknown) => refuse(path, error));
  if (found.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the file or folder that it points to`);
  }
  if (!found.isDirectory()) {
    return withFamily(await fileAt(path, absolute), io);
  }
  const names = await factsFilesIn(absolute, path);
  const files: FactsFile[] = [];
  for (const file of names) {
    await noteReads(join(absolute, file));
    const bytes = await readBelow(absolute, file, largestFile).catch((error: unknown) =>
      refuse(join(path, file), error),
    );
    files.push({ file, bytes });
  }
  const origins = names.map((name) => join(absolute, name));
  return withFamily({ path, prefix: prefixOf(path), origins, files, folder: absolute }, io);
}

/** The input with the files that its own extend, wherever they were found. */
async function withFamily(own: Omit<Input, 'family'>, { cwd }: Pick<Io, 'cwd'>): Promise<Input> {
  // With the reader of YAML behind it: what reads no facts, as `--version`, starts without it.
  const { familyFiles } = await import('./family-files.js');
  const { origins, ...family } = await familyFiles(own.files, own.folder, cwd);
  return { ...own, family, origins: [...own.origins, ...origins] };
}

/** All files of an input, as the reader wants them. */
export function filesOf({ files, family }: Pick<Input, 'files' | 'family'>): readonly FactsFile[] {
  return family.bases.length === 0 ? files : [...files, ...family.bases];
}

/** Reads what must be one file and no folder, and follows no `extends`. */
export async function readSingle(path: string, io: Io): Promise<Input> {
  return { ...(await fileAt(path, resolve(io.cwd, path))), family: noFamily };
}

const noFamily: Input['family'] = { bases: [], unread: new Map() };

async function fileAt(path: string, absolute: string): Promise<Omit<Input, 'family'>> {
  const bytes = await readLimited(absolute, path);
  return {
    path,
    prefix: prefixOf(dirname(path)),
    origins: [absolute],
    files: [{ file: basename(absolute), bytes }],
    folder: dirname(absolute),
  };
}

async function standardInput(io: Io): Promise<Input> {
  const bytes = await io.readStdin();
  if (bytes.length > largestFile) throw new UsageError('standard input is larger than 10 MiB');
  const files = [{ file: 'stdin.yaml', bytes }];
  return withFamily({ path: '-', prefix: '', origins: [], files, folder: io.cwd }, io);
}

/** Places are shown as paths that can be opened from where the user stands. */
function prefixOf(folder: string): string {
  const clean = folder.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '');
  return clean === '.' || clean === '' ? '' : `${clean.replace(/^\.\//, '')}/`;
}

async function factsFilesIn(folder: string, shown: string): Promise<string[]> {
  await noteReads(join(folder, 'aiact.yaml'), join(folder, 'aiact'));
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refuse(shown, error),
  );
  const single = entries.some((entry) => entry.name === 'aiact.yaml');
  const parts = entries.some((entry) => entry.name === 'aiact' && entry.isDirectory())
    ? (await namesIn(join(folder, 'aiact'), `${shown}/aiact`)).sort()
    : [];
  if (single && parts.length > 0) {
    throw new UsageError(`${shown} holds both aiact.yaml and aiact/*.yaml; keep one of them`);
  }
  if (parts.length > mostFiles)
    throw new UsageError(`${shown}/aiact holds more than ${mostFiles} files`);
  if (single) return ['aiact.yaml'];
  if (parts.length > 0) return parts.map((name) => `aiact/${name}`);
  throw new UsageError(await nothingIn(folder, shown, entries));
}

/** The facts files of a folder `aiact`. */
export async function namesIn(folder: string, shown: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => refuse(shown, error));
  return names.filter((name) => name.endsWith('.yaml'));
}

async function nothingIn(
  folder: string,
  shown: string,
  entries: readonly { name: string; isDirectory(): boolean }[],
): Promise<string> {
  const holds = `${shown} holds neither aiact.yaml nor aiact/*.yaml`;
  if (entries.some(({ name }) => name === 'manifest.json')) {
    return `${holds}; if it is a pack, name the facts that it was built from, or run "aiact-doc verify ${shellWord(shown)}"`;
  }
  const near: string[] = [];
  for (const entry of entries.filter((each) => each.isDirectory()).slice(0, 100)) {
    const inside = await lstat(join(folder, entry.name, 'aiact.yaml')).catch(() => null);
    if (inside?.isFile()) near.push(join(shown, entry.name));
  }
  const hint =
    near.length > 0
      ? `name a folder that does, such as ${near.sort().slice(0, 3).join(', ')}; check and build look into all of them with --recursive`
      : 'run "aiact-doc init" to start one';
  return `${holds}; ${hint}`;
}

/** Reads what a person named, without following a link or waiting on a pipe: at most 10 MiB unless told otherwise. */
export async function readLimited(
  absolute: string,
  shown: string,
  most: number = largestFile,
): Promise<Uint8Array> {
  await noteReads(absolute);
  return readBounded(absolute, most).catch((error: unknown) => refuse(shown, error));
}

/** Turns a file system error into one sentence. */
function refuse(shown: string, error: unknown): never {
  throw new UsageError(`${shown} ${readingError(error).words}`);
}
