/** A repository on a hub as a folder of a model: its listing, and parts of its files as they are asked for. */

import type { Repository } from '../../exchange/hub/repository.js';
import {
  asObject,
  type FolderFile,
  type ModelFolder,
  readLimits,
  type Skipped,
} from '../../exchange/model-folder.js';
import { formProblem } from '../inner-file.js';
import { type Io, UsageError, WriteError } from '../io.js';
import { foldersOfPrograms, mostFiles, mostLevels } from '../model-folder.js';
import { bytesAt, HubError } from './hub-client.js';

/** All that one run may ask for. */
const mostAnswers = 600;
const mostTogether = 268_435_456;

/** Weights are asked for from their beginning, as far as their headers may reach. */
const weights =
  /\.(?:safetensors|gguf|bin|pt|pth|ckpt|onnx|h5|msgpack|npz|pkl|tflite|mlmodel|data)$/i;
/** What is fetched of a file at once, so that a header takes one question. */
const atOnce = 262_144;

const usualHub = 'https://huggingface.co';

/** The folder and where it stands; a `UsageError` says what is wrong and what to do instead. */
export async function hubFolder(
  { owner, name }: Repository,
  io: Io,
): Promise<{ readonly folder: ModelFolder; readonly repository: Repository }> {
  const hub = hubOf(io);
  const budget = { answers: 0, bytes: 0 };
  const get = async (
    path: string,
    asked: { most: number; range?: { from: number; length: number } },
  ): Promise<Uint8Array> => {
    budget.answers += 1;
    if (budget.answers > mostAnswers || budget.bytes > mostTogether) {
      throw new UsageError(
        `${owner}/${name} would take more than ${mostAnswers} questions or ${mostTogether} bytes; clone it without its weights (GIT_LFS_SKIP_SMUDGE=1) and run init --from`,
      );
    }
    const found = await bytesAt(new URL(path, hub), { ...asked, signal: io.signal }).catch(
      (error: unknown) => refuse(error, `${owner}/${name}`, hub, io),
    );
    budget.bytes += found.length;
    return found;
  };
  const listing = await get(`/api/models/${owner}/${name}?blobs=true`, { most: readLimits.json });
  const { sha, files, skipped } = listingIn(listing);
  const heads = new Map<string, Uint8Array>();
  const partOf = (file: string, from: number, length: number): Promise<Uint8Array> => {
    const path = file.split('/').map(encodeURIComponent).join('/');
    const at = `/${owner}/${name}/resolve/${sha}/${path}`;
    return get(at, { most: length, range: { from, length } });
  };
  const read: ModelFolder['read'] = async (file, from, length) => {
    const size = files.find((each) => each.file === file)?.size ?? 0;
    const end = Math.min(from + length, size, weights.test(file) ? readLimits.gguf : size);
    if (end <= from) return new Uint8Array();
    const head = heads.get(file) ?? new Uint8Array();
    if (end > head.length) {
      const wanted = Math.min(Math.max(end, atOnce), size);
      const more = await partOf(file, head.length, wanted - head.length);
      heads.set(file, Buffer.concat([head, more]));
    }
    return (heads.get(file) ?? head).slice(from, end);
  };
  return {
    folder: { name: name ?? '', files, skipped, read },
    repository: { url: `${hub}/${owner}/${name}`, owner, name, isRemote: false, commit: sha },
  };
}

/** The hub of the environment, as its own programs know it; without encryption only on this machine. */
function hubOf({ env }: Io): string {
  const named = env.HF_ENDPOINT;
  if (named === undefined || named === '') return usualHub;
  const url = URL.canParse(named) ? new URL(named) : null;
  const isHere = url !== null && /^(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
  if (url === null || !isSafe || url.username !== '' || url.pathname !== '/') {
    throw new UsageError(
      'HF_ENDPOINT is no https address of a hub; unset it, or write one such as https://huggingface.co',
    );
  }
  return url.origin;
}

interface Listing {
  readonly sha: string;
  readonly files: readonly FolderFile[];
  readonly skipped: readonly Skipped[];
}

/** The listing of a repository; names that could not lie in a folder are left out. */
export function listingIn(bytes: Uint8Array): Listing {
  let data: ReturnType<typeof asObject> = null;
  try {
    data = asObject(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // What is no JSON is told below.
  }
  const { sha, siblings } = data ?? {};
  if (typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha) || !Array.isArray(siblings)) {
    throw new UsageError(
      'the hub answers with no listing of a model; clone the repository and run init --from',
    );
  }
  const files = new Map<string, FolderFile>();
  const skipped: Skipped[] = [];
  for (const each of siblings as unknown[]) {
    const { rfilename: file, size, lfs } = asObject(each) ?? {};
    if (typeof file !== 'string') continue;
    const why = whyNot(file, size, files.size);
    if (why === null) files.set(file, { file, size: Number(size), ...hashIn(lfs) });
    else if (skipped.length < 100) skipped.push({ file: file.slice(0, 200), why });
  }
  return {
    sha,
    files: [...files.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1)),
    skipped,
  };
}

function whyNot(file: string, size: unknown, count: number): string | null {
  const steps = file.split('/');
  if (formProblem(file) !== null) return 'its name could not stand in a folder';
  if (steps.some((step) => foldersOfPrograms.test(step))) return 'it belongs to no model';
  if (steps.length > mostLevels) return 'it lies too deep';
  if (!Number.isSafeInteger(size) || Number(size) < 0)
    return 'the hub does not say how large it is';
  return count >= mostFiles ? `only the first ${mostFiles} files are looked at` : null;
}

function hashIn(lfs: unknown): { readonly sha256?: string } {
  const hash = asObject(lfs)?.sha256;
  return typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash) ? { sha256: hash } : {};
}

function refuse(error: unknown, shown: string, hub: string, io: Io): never {
  if (!(error instanceof HubError)) throw error;
  if (io.signal?.aborted) throw new WriteError('interrupted; nothing was written');
  const { status } = error;
  const instead = 'clone it and run init --from';
  if (status === 401 || status === 403) {
    throw new UsageError(
      `${hub} shows ${shown} only to those who were let in, or does not know it; no words of access are sent: ${instead}`,
    );
  }
  if (status === 404)
    throw new UsageError(`${hub} knows no model ${shown}; look at owner and name`);
  throw new UsageError(`${hub} ${error.message}; try again, or ${instead}`);
}
