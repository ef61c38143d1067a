/** Writes what names a build: the SHA-256 over every source that decides on the bytes of a pack, in the order of their paths. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Fonts and libraries are in it by the hashes of the lock file. */
const folders = ['src', 'templates', 'schemas'];
const files = ['package.json', 'package-lock.json'];

/** The digest of the sources as they are; line ends of a checkout do not count. */
export async function programDigest() {
  const paths = [...files];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((each) => each.isFile())) {
      paths.push(join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
    }
  }
  const whole = createHash('sha256');
  for (const path of paths.sort()) {
    const text = (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n');
    whole.update(`${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
  }
  return whole.digest('hex');
}

/** Writes `program.json` into the built library, which the command line lies below. */
export async function writeProgramDigest(folder) {
  const text = JSON.stringify({ sources_sha256: await programDigest() });
  await writeFile(join(folder, 'program.json'), `${text}\n`);
}
