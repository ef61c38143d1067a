/** A pack as a run is completed with it: verified, all but the structure of its PDFs. */
import type { PackFolder } from '../pack/pack-folder.js';
import { readPack } from '../pack/read-pack.js';
import type { GivenPack } from './given.js';

/** `shown` is what findings call it. */
export async function givenPack(shown: string, folder: PackFolder): Promise<GivenPack> {
  const files = folder.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  return { shown, files: new Set(files), content: await readPack(folder) };
}
