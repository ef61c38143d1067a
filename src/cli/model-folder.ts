/** A folder of a model on the disk: names and sizes within limits, and parts of files; no link is followed. */
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { FolderFile, ModelFolder, Skipped } from '../exchange/model-folder.js';
import { openBelow } from '../files/open-file.js';
import { formProblem } from './inner-file.js';
import { type Io, UsageError } from './io.js';

/** The first so many files are looked at, so many folders deep. */
export const mostFiles = 2_000;
export const mostLevels = 6;

/** Of git's own folder only what says where the clone comes from. */
const ofGit = /^\.git\/(?:config|HEAD|refs\/heads\/[^/]+)$/;
/** Folders that belong to programs and not to a model. */
export const foldersOfPrograms = /^(?:\.git|node_modules|\.venv|__pycache__|\.cache|aiact-pack)$/;

/** Lists the folder; throws a `UsageError` where it is none. */
export async function modelFolder(path: string, io: Io): Promise<ModelFolder> {
  const root = resolve(io.cwd, path);
  const found = await lstat(root).catch(() => null);
  if (found === null) throw new UsageError(`${path} can't be read: there is no such folder`);
  if (found.isSymbolicLink())
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  if (!found.isDirectory()) throw new UsageError(`${path} is a file; name the folder of a model`);
  const files: FolderFile[] = [];
  const skipped: Skipped[] = [];
  await walk({ root, files, skipped }, '', 0);
  for (const file of await gitFiles(root)) files.push(file);
  return {
    name: basename(root),
    files: files.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    skipped,
    read: (file, from, length) => readPart(root, file, from, length),
  };
}

/** A folder of which one file is listed, with what says where a clone comes from; a folder stands for the file that it usually holds. */
export async function singleFile(
  path: string,
  usual: string | undefined,
  io: Io,
): Promise<{ readonly folder: ModelFolder; readonly file: string }> {
  const named = resolve(io.cwd, path);
  const found = await lstat(named).catch(() => null);
  if (found?.isDirectory() && usual !== undefined)
    return singleFile(join(path, usual), undefined, io);
  if (found === null) throw new UsageError(`${path} can't be read: there is no such file`);
  if (found.isSymbolicLink())
    throw new UsageError(`${path} is a symbolic link; name the file that it points to`);
  if (!found.isFile()) throw new UsageError(`${path} is no file; name the one to read`);
  const root = dirname(named);
  const file = basename(named);
  return {
    file,
    folder: {
      name: basename(root),
      files: [{ file, size: found.size }, ...(await gitFiles(root))],
      skipped: [],
      read: (each, from, length) => readPart(root, each, from, length),
    },
  };
}

/** A folder of which only these files are listed, where they are there and lie below it. */
export async function someFiles(root: string, names: readonly string[]): Promise<ModelFolder> {
  const files: FolderFile[] = [];
  for (const file of new Set(names)) {
    if (formProblem(file, 'the facts') !== null) continue;
    const found = await lstat(join(root, file)).catch(() => null);
    if (found?.isFile()) files.push({ file, size: found.size });
  }
  const read: ModelFolder['read'] = (file, from, length) => readPart(root, file, from, length);
  return { name: basename(root), files, skipped: [], read };
}

interface Walk {
  readonly root: string;
  readonly files: FolderFile[];
  readonly skipped: Skipped[];
}

async function walk(state: Walk, below: string, level: number): Promise<void> {
  const entries = await readdir(join(state.root, below), { withFileTypes: true }).catch(() => []);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    if (foldersOfPrograms.test(entry.name)) continue;
    if (entry.isSymbolicLink()) state.skipped.push({ file, why: 'links are not followed' });
    else if (entry.isDirectory() && level + 1 >= mostLevels)
      state.skipped.push({ file, why: 'it lies too deep' });
    else if (entry.isDirectory()) await walk(state, file, level + 1);
    else if (entry.isFile() && state.files.length < mostFiles) {
      const { size } = await lstat(join(state.root, file));
      state.files.push({ file, size });
    } else if (entry.isFile()) {
      if (!state.skipped.some(({ why }) => why.startsWith('only'))) {
        state.skipped.push({ file, why: `only the first ${mostFiles} files are looked at` });
      }
      return;
    }
  }
}

async function gitFiles(root: string): Promise<readonly FolderFile[]> {
  const heads = await readdir(join(root, '.git/refs/heads')).catch(() => []);
  const names = ['.git/config', '.git/HEAD', ...heads.map((head) => `.git/refs/heads/${head}`)];
  const found: FolderFile[] = [];
  for (const file of names.filter((name) => ofGit.test(name)).slice(0, 100)) {
    const status = await lstat(join(root, file)).catch(() => null);
    if (status?.isFile()) found.push({ file, size: status.size });
  }
  return found;
}

async function readPart(
  root: string,
  path: string,
  from: number,
  length: number,
): Promise<Uint8Array> {
  const { handle: file } = await openBelow(root, path);
  try {
    const bytes = new Uint8Array(length);
    let read = 0;
    while (read < length) {
      const { bytesRead } = await file.read(bytes, read, length - read, from + read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return bytes.subarray(0, read);
  } finally {
    await file.close();
  }
}
