/** Puts one signature into a pack: whole or not at all, through no link, and never over that of another key. */
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PackError } from '../pack/pack-error.js';
import { openPackFolder } from '../pack/pack-folder.js';
import { sha256Of } from '../pack/verify/check-pack-pdf.js';
import { manifestFile } from '../pack/verify/read-manifest.js';
import { signaturesFolder } from '../pack/verify/signature-files.js';
import { systemReason } from '../text/system-reason.js';

/** Writes `signatures/<name>` into the pack whose manifest has this hash; throws a `PackError` where that can't be done. */
export async function storeSignature(
  pack: string,
  name: string,
  content: string,
  fingerprint: string,
): Promise<void> {
  const folder = join(pack, signaturesFolder);
  const target = join(folder, name);
  // Beside the pack, for nothing unfinished may lie in it.
  const stage = join(
    dirname(pack),
    `.${basename(pack)}.sign-${process.pid}-${randomBytes(6).toString('hex')}`,
  );
  try {
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(folder)).isDirectory()) {
      throw new PackError(
        'unsafe',
        `${signaturesFolder} in the pack is no folder; nothing was signed`,
      );
    }
    await writeNew(stage, content);
    await rename(stage, target);
    await syncFolder(folder);
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError(
      'failed',
      `${target} can't be written: ${systemReason(error)}; nothing was signed`,
    );
  } finally {
    await rm(stage, { force: true });
  }
  if ((await fingerprintOf(pack)) === fingerprint) return;
  await rm(target, { force: true });
  throw new PackError(
    'failed',
    'the pack was replaced while it was being signed; nothing was signed, sign it again',
  );
}

async function writeNew(path: string, content: string): Promise<void> {
  const flags =
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
  const file = await open(path, flags, 0o644);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the rename last; some systems can't sync a folder, which is no reason to fail. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function fingerprintOf(pack: string): Promise<string | null> {
  const folder = await openPackFolder(pack).catch(() => null);
  const isThere = folder?.entries.some(
    ({ path, kind }) => path === manifestFile && kind === 'file',
  );
  return folder && isThere ? sha256Of(await folder.read(manifestFile)) : null;
}
