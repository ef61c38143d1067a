/** Reads facts as a revision of a git repository holds them: regular files alone, within the limits for files on the disk. */
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { baseNamed } from '../read/family/base-named.js';
import { limits } from '../read/limits.js';
import { git, gitText } from './git.js';
import { formProblem } from './inner-file.js';
import { type FactsFile, type Io, UsageError } from './io.js';

/** What `REV`, `REV:path`, `A...` and `A...B` ask for. */
export interface RevisionAsked {
  readonly revision: string;
  /** The revision whose common ancestor with the first is meant; null for the first itself. */
  readonly forkFrom: string | null;
  /** As written: from the top of the repository, or with `./` from here; null where none is. */
  readonly path: string | null;
}

/** Facts as a revision holds them. */
export interface FactsAtRevision {
  /** With those that they extend. */
  readonly files: readonly FactsFile[];
  readonly unread: ReadonlyMap<string, string>;
  /** The bytes of a file that the facts name, or why they are not to be had. */
  readonly inner: (
    path: string,
    most: number,
  ) => Promise<{ bytes: Uint8Array; problem?: never } | { bytes?: never; problem: string }>;
}

const plainRevision = /^[\p{L}\p{N}@][\p{L}\p{N}@._/~^{}+-]{0,199}$/u;
const largestFile = 10 * 1024 * 1024;
const mostFiles = 200;

/** Reads an argument as a revision; null where it can't be one. */
export function revisionOf(argument: string): RevisionAsked | null {
  const dots = argument.includes(':') ? -1 : argument.indexOf('...', 1);
  if (dots > 0) {
    const [forkFrom, tip] = [argument.slice(0, dots), argument.slice(dots + 3)];
    return isPlain(forkFrom) && (tip === '' || isPlain(tip))
      ? { revision: tip === '' ? 'HEAD' : tip, forkFrom, path: null }
      : null;
  }
  const colon = argument.indexOf(':');
  const revision = colon < 0 ? argument : argument.slice(0, colon);
  const path = colon < 0 ? '' : argument.slice(colon + 1);
  return isPlain(revision) ? { revision, forkFrom: null, path: path === '' ? null : path } : null;
}

function isPlain(revision: string): boolean {
  return plainRevision.test(revision) && !revision.includes('..');
}

/** Fetches the facts that stand at a revision; `here` is the file or folder that is meant where the argument names no path. */
export async function factsAtRevision(
  asked: RevisionAsked,
  here: string,
  io: Io,
): Promise<FactsAtRevision> {
  const from = await nearestFolder(resolve(io.cwd, here));
  const top = gitText(await git(from, ['rev-parse', '--show-toplevel'], io)).replace(/\n$/, '');
  const commit = await commitOf(asked, top, io);
  const wanted = await pathInside(asked.path, here, top, io);
  const found = (await listed(top, commit, [wanted === '' ? '.' : wanted], io)).find(
    ({ path }) => path === wanted,
  );
  const isFile = found !== undefined && found.type === 'blob';
  const folder = isFile ? folderOf(wanted) : wanted;
  const entries = isFile ? [found] : await factsIn(top, commit, folder, nameOf(asked), io);
  const own = await blobs(top, entries, folder, io);
  return {
    ...(await withBases(own, { top, commit, folder }, io)),
    inner: async (path, most) => {
      const problem = formProblem(path, 'the facts');
      if (problem !== null) return { problem };
      const full = folder === '' ? path : `${folder}/${path}`;
      const [entry] = (await listed(top, commit, [full], io)).filter((each) => each.path === full);
      if (entry === undefined) return { problem: 'is not in that revision' };
      if (entry.type !== 'blob' || entry.mode === '120000')
        return { problem: 'is no regular file' };
      if (entry.size > most) return { problem: `is larger than ${most / 1_048_576} MiB` };
      const [file] = await blobs(top, [entry], folder, io, most);
      return file === undefined ? { problem: "can't be read" } : { bytes: file.bytes };
    },
  };
}

/** The files with those that they extend, as far as the revision holds them; none leads out of the repository. */
async function withBases(
  own: readonly FactsFile[],
  {
    top,
    commit,
    folder,
  }: { readonly top: string; readonly commit: string; readonly folder: string },
  io: Io,
): Promise<Pick<FactsAtRevision, 'files' | 'unread'>> {
  const files = [...own];
  const unread = new Map<string, string>();
  for (let name = baseNamed(files); name !== null; name = baseNamed(files, unread)) {
    const full = posix.join(folder, name);
    if (full.startsWith('../')) {
      unread.set(name, 'lies outside the repository');
      continue;
    }
    const [entry] = (await listed(top, commit, [full], io)).filter(({ path }) => path === full);
    if (entry === undefined) unread.set(name, 'is not in that revision');
    else if (entry.type !== 'blob' || entry.mode === '120000')
      unread.set(name, 'is no regular file');
    else if (entry.size > limits.bytes) unread.set(name, 'is larger than 1 MiB');
    else {
      const [found] = await blobs(top, [entry], '', io);
      if (found === undefined) unread.set(name, "can't be read");
      else files.push({ file: name, bytes: found.bytes, base: true });
    }
  }
  return { files, unread };
}

function nameOf({ revision, forkFrom }: RevisionAsked): string {
  return forkFrom === null ? revision : `${forkFrom}...${revision}`;
}

async function commitOf(asked: RevisionAsked, top: string, io: Io): Promise<string> {
  const one = async (revision: string): Promise<string> => {
    const args = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
    const answer = await git(top, args, io).catch(() => null);
    if (answer !== null) return gitText(answer).trim();
    throw new UsageError(`${revision} is neither a file or folder here nor a revision of git`);
  };
  const tip = await one(asked.revision);
  if (asked.forkFrom === null) return tip;
  const base = await git(top, ['merge-base', await one(asked.forkFrom), tip], io).catch(() => null);
  if (base !== null) return gitText(base).trim();
  throw new UsageError(`${asked.forkFrom} and ${asked.revision} have no common ancestor`);
}

/** The path from the top of the repository, with forward slashes; empty for the top itself. */
async function pathInside(path: string | null, here: string, top: string, io: Io): Promise<string> {
  const isFromTop = path !== null && !path.startsWith('./') && !path.startsWith('../');
  if (path !== null && isAbsolute(path)) throw outside(path);
  const absolute = isFromTop ? join(top, path) : await real(resolve(io.cwd, path ?? here));
  const way = relative(await real(top), absolute);
  const inside = isFromTop ? relative(top, absolute) : way;
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw outside(path ?? here);
  }
  return inside.split(sep).join('/');
}

function outside(path: string): UsageError {
  return new UsageError(`${path} lies outside the repository`);
}

/** The real path of what exists, below which the rest is only named. */
async function real(path: string): Promise<string> {
  const known = await realpath(path).catch(() => null);
  if (known !== null) return known;
  const parent = dirname(path);
  return parent === path ? path : join(await real(parent), basename(path));
}

async function nearestFolder(path: string): Promise<string> {
  const status = await lstat(path).catch(() => null);
  return status?.isDirectory() || dirname(path) === path ? path : nearestFolder(dirname(path));
}

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly size: number;
  /** From the top of the repository. */
  readonly path: string;
}

async function listed(
  top: string,
  commit: string,
  paths: readonly string[],
  io: Io,
): Promise<readonly Entry[]> {
  const args = ['ls-tree', '-z', '-l', '--full-tree', commit, '--', ...paths];
  return gitText(await git(top, args, io))
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', type = '', id = '', size = '', path = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([\s\S]+)$/.exec(line) ?? [];
      return path === '' ? [] : [{ mode, type, id, size: Number(size) || 0, path }];
    });
}

/** `aiact.yaml` or `aiact/*.yaml`, as on the disk. */
async function factsIn(
  top: string,
  commit: string,
  folder: string,
  revision: string,
  io: Io,
): Promise<readonly Entry[]> {
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  const found = await listed(top, commit, [at('aiact.yaml'), at('aiact/')], io);
  const shown = folder === '' ? revision : `${revision}:${folder}`;
  const files = found.filter(({ path, type }) => type === 'blob' && path.endsWith('.yaml'));
  const single = files.filter(({ path }) => path === at('aiact.yaml'));
  if (single.length > 0 && files.length > 1) {
    throw new UsageError(`${shown} holds both aiact.yaml and aiact/*.yaml; keep one of them`);
  }
  if (files.length === 0) {
    throw new UsageError(`${shown} holds neither aiact.yaml nor aiact/*.yaml`);
  }
  return files;
}

/** The bytes of the entries, by one run of git. */
async function blobs(
  top: string,
  entries: readonly Entry[],
  folder: string,
  io: Io,
  most: number = largestFile,
): Promise<readonly FactsFile[]> {
  if (entries.length > mostFiles) {
    throw new UsageError(`the revision holds more than ${mostFiles} files of facts`);
  }
  for (const { path, mode, size } of entries) {
    if (mode === '120000') throw new UsageError(`${path} is a symbolic link in that revision`);
    if (size > most) {
      throw new UsageError(`${path} is larger than ${most / 1_048_576} MiB in that revision`);
    }
  }
  if (entries.length === 0) return [];
  const total = entries.reduce((sum, { size }) => sum + size + 200, 0);
  const asked = entries.map(({ id }) => `${id}\n`).join('');
  const answer = await git(top, ['cat-file', '--batch'], io, { input: asked, most: total });
  let at = 0;
  return entries.map(({ path, size }) => {
    const start = answer.indexOf(10, at) + 1;
    if (!/^[0-9a-f]+ blob \d+\n$/.test(gitText(answer.subarray(at, start)))) {
      throw new UsageError(`${path} is not in this clone; fetch the revision first`);
    }
    at = start + size + 1;
    const file = folder === '' ? path : path.slice(folder.length + 1);
    return { file, bytes: new Uint8Array(answer.subarray(start, start + size)) };
  });
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
