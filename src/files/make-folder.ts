/** Makes a folder with those above it; Node's own recursive way never ends where a file system denies that a parent is there. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Throws what the system says; a folder that is there already is fine. */
export async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  try {
    await mkdir(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!(await isFolder(path)))
      throw Object.assign(new Error(`${path} is a file, not a folder`), { code: 'ENOTDIR' });
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
