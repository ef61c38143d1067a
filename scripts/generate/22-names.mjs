// Writes the names that conditions use as types: each computation, and each answer of each gate, from the tables that hold them.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const target = new URL('src/facts/names.gen.ts', root);
/** What a gate says besides its answers, where it has none. */
const withoutAnswer = ['open', 'review'];

const { computations, gates } = await loaded();
const answers = Object.entries(gates).map(([id, { says }]) => {
  const own = Object.keys(says).filter((answer) => !withoutAnswer.includes(answer));
  return `  '${id}': ${own.map((answer) => `'${answer}'`).join(' | ')};`;
});
const text = [
  '/** The names that conditions use; generated from the tables of computations and the gates by `npm run generate`. */',
  '',
  `export type ComputationName =\n${computations.map((name) => `  | '${name}'`).join('\n')};`,
  '',
  'export interface GateAnswers {',
  ...answers,
  '}',
  '',
].join('\n');
if (text !== (await readFile(target, 'utf8').catch(() => null))) await writeFile(target, text);

/** The tables, bundled without their types: they import each other and nothing that is built. */
async function loaded() {
  const cache = new URL('node_modules/.cache/', root);
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(new URL('names-', cache).pathname);
  try {
    const outfile = `${scratch}/tables.mjs`;
    await build({
      stdin: {
        contents: [
          "export { computations } from './src/assess/computations.ts';",
          "export { opennessComputations } from './src/openness/computed/registry.gen.ts';",
          "export { gates } from './src/gates/registry.gen.ts';",
        ].join('\n'),
        resolveDir: fileURLToPath(root),
      },
      ...{ outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' },
      logLevel: 'error',
    });
    const tables = await import(pathToFileURL(outfile).href);
    const names = [tables.computations, tables.opennessComputations].flatMap(Object.keys);
    return { computations: [...new Set(names)].sort(), gates: tables.gates };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
