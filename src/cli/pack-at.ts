/** Opens a built pack for comparing: verified first, and its assessment and facts read as data that nobody vouches for. */
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { PackFolder } from '../pack/pack-folder.js';
import { ofOnePack, settledPack } from '../pack/settled-pack.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import { isPack, verifyPack } from '../pack/verify-pack.js';
import { type Io, UsageError } from './io.js';

/** A pack whose files are those of its manifest. */
export interface OpenedPack {
  readonly manifest: Manifest;
  readonly facts: unknown;
  readonly assessment: unknown;
  /** The bytes of one of its files as text. */
  readonly text: (path: string) => Promise<string>;
}

/** A pack, or the words for what is wrong with it. */
export type PackRead =
  | { readonly pack: OpenedPack; readonly faults?: never }
  | { readonly pack?: never; readonly faults: readonly string[] };

/** The folder where it is a pack, null where it is a folder of something else or none at all; a link is refused. */
export async function packFolderAt(path: string, io: Io): Promise<PackFolder | null> {
  const absolute = await settledPack(resolve(io.cwd, path));
  const status = await lstat(absolute).catch(() => null);
  if (status?.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  }
  if (!status?.isDirectory()) return null;
  const manifest = await lstat(resolve(absolute, 'manifest.json')).catch(() => null);
  const sums = await lstat(resolve(absolute, 'SHA256SUMS')).catch(() => null);
  if (manifest === null && sums === null) return null;
  return ofOnePack(absolute, async (folder) => ((await isPack(folder)) ? folder : null));
}

/** Verifies a pack, all but the structure of its PDFs, and reads what it was concluded from. */
export async function readPack(folder: PackFolder): Promise<PackRead> {
  const { manifest, faults } = await verifyPack(folder, async () => []);
  if (manifest === null || faults.length > 0) {
    return {
      faults: faults.map(({ path, message }) => `${path ?? 'the pack'}: ${message}`),
    };
  }
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await folder.read(path));
  const json = async (path: string): Promise<unknown> =>
    manifest.files.some((each) => each.path === path)
      ? (JSON.parse(await text(path)) as unknown)
      : undefined;
  try {
    const [facts, assessment] = [await json('facts.json'), await json('assessment.json')];
    if (facts !== undefined && assessment !== undefined) {
      return { pack: { manifest, facts, assessment, text } };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { faults: ['facts.json or assessment.json is not there, or is no JSON'] };
}
