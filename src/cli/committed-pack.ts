/** Reads what `check --pack` compares with: the committed pack of a model, and the theme that it was made with. */

import { join } from 'node:path';
import type { Given, GivenPack } from '../complete/given.js';
import { givenPack } from '../complete/given-pack.js';
import { packName } from '../pack/pack-name.js';
import type { ReadResult } from '../read/read-result.js';
import { shellWord } from '../text/shell-word.js';
import type { PackReader } from './given-files.js';
import { type Io, UsageError } from './io.js';
import type { CommonOptions } from './options.js';
import { packFolderAt, withPackAt } from './pack-at.js';

/** The flags read once, before any work; the answer reads the pack of one run after the other, and is null where none was named. */
export async function packReader(
  { pack, theme: themeFile }: Pick<CommonOptions, 'pack' | 'theme'>,
  io: Io,
): Promise<PackReader | null> {
  if (pack === '') throw new UsageError('--pack is empty');
  if (themeFile !== undefined && pack === undefined) {
    throw new UsageError('--theme says how a pack was made; check takes it with --pack only');
  }
  if (pack === undefined) return null;
  const theme = await themeOf(themeFile, io);
  let used = false;
  return async (read) => {
    const own = await packOf(read, pack, used, io);
    used = true;
    return { pack: await opened(own, io), theme };
  };
}

async function themeOf(theme: string | undefined, io: Io): Promise<Given['theme']> {
  if (theme === undefined) return undefined;
  const read = await (await import('./theme-file.js')).readThemeFile(theme, io);
  if (read.theme === null) {
    throw new UsageError(
      `${theme} has errors; aiact-doc build --theme ${shellWord(theme)} tells them`,
    );
  }
  return read.theme;
}

/** `--pack` names the pack of the one model, or the folder in which `build` put those of several. */
async function packOf(read: ReadResult, pack: string, used: boolean, io: Io): Promise<string> {
  const name = packName(read.facts);
  const inner = join(pack, name);
  const isPack = (await packFolderAt(pack, io)) !== null;
  if (!isPack) {
    if ((await packFolderAt(inner, io)) !== null) return inner;
    throw new UsageError(
      `${pack} is not a pack of aiact-doc, nor does it hold one named ${name}; "aiact-doc build --out ${shellWord(pack)}" writes it`,
    );
  }
  if (used) {
    throw new UsageError(
      `${pack} is the pack of one model, and several are checked; name the folder of their packs`,
    );
  }
  return pack;
}

async function opened(path: string, io: Io): Promise<GivenPack> {
  return (
    (await withPackAt(path, io, (folder) => givenPack(path, folder))) ?? {
      ...{ shown: path, files: new Set(), content: { faults: ['it is gone'] } },
    }
  );
}
