/** Writes one file whole or not at all; what stood there before survives a full disk. */
import { randomBytes } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes beside the target and renames; devices and pipes, and files in a folder that takes no new ones, are written in place. */
export async function writeWhole(absolute: string, text: string | Uint8Array): Promise<void> {
  const target = await realpath(absolute).catch(() => absolute);
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isFile()) return writeFile(target, text);
  const stage = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.tmp-${process.pid}-${randomBytes(6).toString('hex')}`,
  );
  try {
    await writeFile(stage, text, { flag: 'wx', mode: found === null ? 0o666 : found.mode & 0o777 });
    await rename(stage, target);
  } catch (error) {
    await rm(stage, { force: true }).catch(() => {});
    const { code } = error as NodeJS.ErrnoException;
    if (found === null || (code !== 'EACCES' && code !== 'EPERM')) throw error;
    await writeFile(target, text);
  }
}
