/** Finds the configuration: the file that `--config` names, else the one that stands in the working folder. */
import { lstat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Io, readLimited, UsageError } from '../io.js';

const ownFile = 'aiact-doc.config.yaml';
const packageFile = 'package.json';
/** Names that are probably meant to be read, and are not. */
const nearNames = ['aiact-doc.config.yml', 'aiact-doc.config.json', '.aiact-doc.config.yaml'];

/** A configuration that was found and not yet read. */
export interface ConfigFile {
  /** As the user would name it. */
  readonly shown: string;
  readonly file: string;
  readonly folder: string;
  readonly bytes: Uint8Array;
  /** It stands under `aiact-doc` in a package.json. */
  readonly inPackage: boolean;
}

/** What `--config` names, or what the working folder holds; null where there is none. */
export async function findConfig(named: string | undefined, io: Io): Promise<ConfigFile | null> {
  if (named !== undefined) return namedConfig(named, io);
  const own = join(io.cwd, ownFile);
  const inPackage = await packageConfig(join(io.cwd, packageFile), packageFile);
  if (await exists(own)) {
    if (inPackage !== null) {
      throw new UsageError(
        `both ${ownFile} and ${packageFile} hold a configuration; keep one of them, or name one with --config`,
      );
    }
    return { ...placeOf(own, ownFile), bytes: await readLimited(own, ownFile), inPackage: false };
  }
  for (const name of nearNames) {
    if (!(await exists(join(io.cwd, name)))) continue;
    throw new UsageError(
      `${name} is not read; rename it to ${ownFile}, or leave it aside with --no-config`,
    );
  }
  return inPackage;
}

async function namedConfig(named: string, io: Io): Promise<ConfigFile> {
  if (named === '' || named === '-') throw new UsageError('--config takes the name of a file');
  const absolute = resolve(io.cwd, named);
  if (basename(absolute) === packageFile) {
    const found = await packageConfig(absolute, named);
    if (found !== null) return found;
    await readLimited(absolute, named);
    throw new UsageError(`${named} holds no configuration: it has no key aiact-doc`);
  }
  return {
    ...placeOf(absolute, named),
    bytes: await readLimited(absolute, named),
    inPackage: false,
  };
}

/** A package.json counts where it has the key; one that is no JSON and mentions it may hold a configuration that nobody can read. */
async function packageConfig(absolute: string, shown: string): Promise<ConfigFile | null> {
  if (!(await exists(absolute))) return null;
  const bytes = await readLimited(absolute, shown);
  const text = new TextDecoder().decode(bytes);
  if (!text.includes('aiact-doc')) return null;
  try {
    const value: unknown = JSON.parse(text);
    const holds = typeof value === 'object' && value !== null && Object.hasOwn(value, 'aiact-doc');
    if (!holds) return null;
  } catch {
    if (!/"aiact-doc"\s*:\s*\{/.test(text)) return null;
  }
  return { ...placeOf(absolute, shown), bytes, inPackage: true };
}

function placeOf(absolute: string, shown: string): Pick<ConfigFile, 'shown' | 'file' | 'folder'> {
  return { shown, file: basename(absolute), folder: dirname(absolute) };
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
