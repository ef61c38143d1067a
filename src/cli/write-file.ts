/** Writes one file whole or not at all; what stood there before survives a full disk. */
import { randomBytes } from 'node:crypto';
import { link, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the target and renames. Devices and pipes, and files in a folder that takes no new ones, are written in place.
 * With `replace: false` a file that stands there is an error (EEXIST).
 */
export async function writeWhole(
  absolute: string,
  content: string | Uint8Array,
  { replace = true }: { readonly replace?: boolean } = {},
): Promise<void> {
  const target = await realpath(absolute).catch(() => absolute);
  const found = await stat(target).catch(() => null);
  if (found !== null && !replace) throw Object.assign(new Error('it exists'), { code: 'EEXIST' });
  if (found !== null && !found.isFile()) return writeFile(target, content);
  const name = `.${basename(target).slice(0, 100)}.tmp-${process.pid}-${randomBytes(6).toString('hex')}`;
  const stage = join(dirname(target), name);
  const mode = found === null ? 0o666 : found.mode & 0o777;
  try {
    await writeFile(stage, content, { flag: 'wx', mode });
    if (replace) await rename(stage, target);
    else await link(stage, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (found === null || (code !== 'EACCES' && code !== 'EPERM')) throw error;
    await writeFile(target, content);
  } finally {
    await rm(stage, { force: true }).catch(() => {});
  }
}
