// Writes the registry of each room from its folder listing: a file's name is its id.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const rooms = ['gates', 'obligations', 'items', 'forms', 'checks', 'openness'];
const camel = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

for (const room of rooms) {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  const ids = (await readdir(folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.gen.ts') && name !== 'define.ts')
    .map((name) => name.slice(0, -3))
    .sort();
  const lines = [
    `/** Every literal of this room by its id; generated from the folder listing by \`npm run generate\`. */`,
    ...ids.map((id) => `import ${camel(id)} from './${id}.js';`),
    '',
    `export const ${room} = {`,
    ...ids.map((id) => `  '${id}': ${camel(id)},`),
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
