// Loads the table of provisions before anything is built: its files without their types, in a folder that goes again.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = new URL('../../', import.meta.url);

/** Every provision by its id, and the state of the law. */
export async function loadLaw() {
  await mkdir(new URL('node_modules/.cache/', root), { recursive: true });
  const scratch = await mkdtemp(new URL('node_modules/.cache/cases-', root).pathname);
  try {
    await writeFile(`${scratch}/package.json`, '{"type":"module"}');
    const files = await readdir(new URL('src/law/', root), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const { code } = await transform(await readFile(new URL(`src/law/${file}`, root), 'utf8'), {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        swcrc: false,
      });
      const out = `${scratch}/${file.replace(/\.ts$/, '.js')}`;
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, code);
    }
    const load = (name) => import(pathToFileURL(`${scratch}/${name}.js`).href);
    return { ...(await load('provisions')), ...(await load('version')) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
