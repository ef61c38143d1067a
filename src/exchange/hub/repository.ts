/** Where a folder was cloned from: the remote of git, its owner and name, and the commit. */
import { fileText, type ModelFolder } from '../model-folder.js';

export interface Repository {
  readonly url: string;
  readonly owner: string | null;
  readonly name: string;
  /** False where the user named it. */
  readonly isRemote: boolean;
  readonly commit: string | null;
}

/** The remote called origin, or else the first; names and words of access in the address are left out. */
export async function repositoryOf(folder: ModelFolder): Promise<Repository | null> {
  const config = await fileText(folder, '.git/config');
  if (config === null) return null;
  const remotes = new Map<string, string>();
  let current = '';
  for (const line of config.split(/\r?\n/)) {
    const section = /^\s*\[(?:remote "([^"]+)"|[^\]]*)\]/.exec(line);
    if (section !== null) current = section[1] ?? '';
    const url = /^\s*url\s*=\s*(\S+)/.exec(line)?.[1];
    if (url !== undefined && current !== '') remotes.set(current, url);
  }
  const address = remotes.get('origin') ?? [...remotes.values()][0];
  const parsed = address === undefined ? null : addressOf(address);
  return parsed === null ? null : { ...parsed, isRemote: true, commit: await commitOf(folder) };
}

/** A repository that the user named as OWNER/NAME. */
export function repositoryNamed(text: string): Repository | null {
  const [, owner, name] = /^([\w.-]{1,96})\/([\w.-]{1,96})$/.exec(text) ?? [];
  if (owner === undefined || name === undefined) return null;
  return {
    url: `https://huggingface.co/${owner}/${name}`,
    owner,
    name,
    isRemote: false,
    commit: null,
  };
}

function addressOf(address: string): Pick<Repository, 'url' | 'owner' | 'name'> | null {
  const [, shortHost, shortPath] = /^(?:[\w.-]+@)([\w.-]+):(?!\/\/)(.+)$/.exec(address) ?? [];
  const [, host = shortHost, path = shortPath] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([\w.-]+)(?::\d+)?\/(.+)$/.exec(address) ?? [];
  if (host === undefined || path === undefined) return null;
  const steps = path
    .replace(/\.git\/?$/, '')
    .split('/')
    .filter(Boolean);
  const name = steps.at(-1);
  if (name === undefined || steps.some((step) => !/^[\w.~-]+$/.test(step))) return null;
  const shown = host === 'hf.co' ? 'huggingface.co' : host;
  return { url: `https://${shown}/${steps.join('/')}`, owner: steps.at(-2) ?? null, name };
}

async function commitOf(folder: ModelFolder): Promise<string | null> {
  const head = (await fileText(folder, '.git/HEAD'))?.trim() ?? '';
  if (/^[0-9a-f]{40,64}$/.test(head)) return head;
  const ref = /^ref: (refs\/heads\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return null;
  const commit = (await fileText(folder, `.git/${ref}`))?.trim() ?? '';
  return /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

/** The address of a file as the hub shows it; null where it is not known to be one. */
export function hubAddressOf(repository: Repository | null, file: string): string | null {
  if (repository === null || !repository.url.startsWith('https://huggingface.co/')) return null;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${repository.url}/blob/main/${path}`;
}
