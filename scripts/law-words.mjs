// Loads the values of the law as sentences spell them, before anything is built.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = new URL('../', import.meta.url);
const law = new URL('src/law/', root);

/** What `src/law/law-words.ts` exports. */
export async function loadLawWords() {
  const cache = new URL('node_modules/.cache/', root);
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(new URL('law-', cache).pathname);
  try {
    await writeFile(`${scratch}/package.json`, '{"type":"module"}');
    for (const name of (await readdir(law)).filter((file) => file.endsWith('.ts'))) {
      const { code } = await transform(await readFile(new URL(name, law), 'utf8'), {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        swcrc: false,
      });
      await writeFile(`${scratch}/${name.replace(/\.ts$/, '.js')}`, code);
    }
    const { lawWords } = await import(pathToFileURL(`${scratch}/law-words.js`).href);
    return lawWords;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
