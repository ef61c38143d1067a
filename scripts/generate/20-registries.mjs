// Writes the registry of each room from the files below its folder that hold a literal: a file's name is its id.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const rooms = ['gates', 'obligations', 'items', 'forms', 'checks', 'openness'];
const camel = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const idOf = (path) => path.split('/').at(-1).slice(0, -'.ts'.length);

for (const room of rooms) {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  const literals = [];
  for (const path of await readdir(folder, { recursive: true })) {
    if (!path.endsWith('.ts') || path.endsWith('.gen.ts')) continue;
    const text = await readFile(new URL(path, folder), 'utf8');
    if (/^export default /m.test(text)) literals.push({ id: idOf(path), path });
  }
  literals.sort((one, other) => (one.id < other.id ? -1 : 1));
  const twice = literals.filter(({ id }, index) => literals[index + 1]?.id === id);
  if (twice.length > 0) {
    throw new Error(`src/${room} has two files of one id: ${twice.map(({ id }) => id).join(', ')}`);
  }
  const lines = [
    `/** Every literal of this room by its id; generated from the folder listing by \`npm run generate\`. */`,
    ...literals.map(({ id, path }) => `import ${camel(id)} from './${path.slice(0, -3)}.js';`),
    '',
    `export const ${room} = {`,
    ...literals.map(({ id }) => `  '${id}': ${camel(id)},`),
    '} as const;',
    '',
  ];
  await writeFile(new URL('registry.gen.ts', folder), lines.join('\n'));
}

const { version } = JSON.parse(
  await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
);
await writeFile(
  new URL('../../src/assess/tool-version.gen.ts', import.meta.url),
  `/** The version of the tool, from package.json. */\nexport const toolVersion = '${version}';\n`,
);
