/** Puts one signature into a pack: whole or not at all, through no link, and never over that of another key. */
import { basename, dirname, join } from 'node:path';
import { FileError } from '../files/file-error.js';
import { putFile, removeFile } from '../files/put-file.js';
import { writerName } from '../files/writer.js';
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
  const target = join(pack, signaturesFolder, name);
  // Beside the pack, for nothing unfinished may lie in it.
  const stage = join(dirname(pack), `.${basename(pack)}.sign-${writerName()}`);
  await putFile(target, content, stage).catch((error: unknown) => {
    if (error instanceof FileError) {
      throw new PackError(
        'unsafe',
        `${signaturesFolder} in the pack ${error.words}; nothing was signed`,
      );
    }
    throw new PackError(
      'failed',
      `${target} can't be written: ${systemReason(error)}; nothing was signed`,
    );
  });
  if ((await fingerprintOf(pack)) === fingerprint) return;
  await removeFile(target);
  throw new PackError(
    'failed',
    'the pack was replaced while it was being signed; nothing was signed, sign it again',
  );
}

async function fingerprintOf(pack: string): Promise<string | null> {
  const folder = await openPackFolder(pack).catch(() => null);
  const isThere = folder?.entries.some(
    ({ path, kind }) => path === manifestFile && kind === 'file',
  );
  return folder && isThere ? sha256Of(await folder.read(manifestFile)) : null;
}
