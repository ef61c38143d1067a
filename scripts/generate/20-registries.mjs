// Writes the registries of each room from the files below its folder: of literals, whose names are their ids, and of tests.
import { readdir, readFile, writeFile } from 'node:fs/promises';

/** Each room, and what the tests that stand in it are called together, where it has any. */
const rooms = {
  gates: 'gateTests',
  obligations: null,
  items: null,
  forms: 'formTests',
  checks: 'checkTests',
  openness: null,
};
const camel = (id) => id.replace(/[-/]([a-z0-9])/g, (_, letter) => letter.toUpperCase());

for (const [room, tests] of Object.entries(rooms)) {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  const files = [];
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (!path.endsWith('.ts') || path.endsWith('.gen.ts')) continue;
    files.push({ path, text: await readFile(new URL(path, folder), 'utf8') });
  }
  const literals = files.filter(({ text }) => /^export default /m.test(text)).map(idOf);
  literals.sort((one, other) => (one.id < other.id ? -1 : 1));
  const twice = literals.filter(({ id }, index) => literals[index + 1]?.id === id);
  if (twice.length > 0) {
    throw new Error(`src/${room} has two files of one id: ${twice.map(({ id }) => id).join(', ')}`);
  }
  const lines = [
    '/** Every literal of this room by its id; generated from the files below the folder by `npm run generate`. */',
    ...literals.map(({ id, module }) => `import ${camel(id)} from '${module}';`),
    '',
    `export const ${room} = {`,
    ...literals.map(({ id }) => `  '${id}': ${camel(id)},`),
    '} as const;',
    '',
  ];
  await writeFile(new URL('registry.gen.ts', folder), lines.join('\n'));
  if (tests) await writeFile(new URL('tests.gen.ts', folder), testsText(tests, files));
}

/** A file's name is the id of its literal. */
function idOf({ path }) {
  const module = `./${path.slice(0, -'.ts'.length)}.js`;
  return { id: path.split('/').at(-1).slice(0, -'.ts'.length), module };
}

/** The module that gathers the tables of tests of a room. */
function testsText(name, files) {
  const tables = files
    .filter(({ text }) => /^export const tests = /m.test(text))
    .map((file) => ({ ...idOf(file), alias: camel(file.path.slice(0, -'.ts'.length)) }));
  return [
    '/** Every test of this room by the name that conditions use; generated from the tables of its files by `npm run generate`. */',
    `import { asComputations } from '../figures/truth.js';`,
    ...tables.map(({ alias, module }) => `import { tests as ${alias} } from '${module}';`),
    '',
    `export const ${name} = asComputations({`,
    ...tables.map(({ alias }) => `  ...${alias},`),
    '});',
    '',
  ].join('\n');
}

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);
await writeFile(
  new URL('../../src/assess/tool-version.gen.ts', import.meta.url),
  `/** The version of the tool, from package.json. */\nexport const toolVersion = '${version}';\n`,
);
