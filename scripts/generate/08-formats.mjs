// Writes the names of the report formats, the table that loads them and the list in the schema of configurations, from the files that print them.
import { readFile, writeFile } from 'node:fs/promises';
import { readFormats } from '../report/formats.mjs';

const root = new URL('../../', import.meta.url);
const formats = await readFormats();
const list = (names) => names.map((name) => `'${name}'`).join(', ');
const names = formats.map(({ name }) => name);
const streamable = formats.filter(({ isStreamable }) => isStreamable).map(({ name }) => name);
const usual = formats.filter(({ isUsual }) => isUsual).map(({ name }) => name);

await write(
  'src/report/formats.gen.ts',
  `/** The names of the report formats, so that flags can be read without them; generated from the files of this folder by \`npm run generate\`. */
export const formats = [${list(names)}] as const;
export type Format = (typeof formats)[number];

/** Formats that need not know the last model to write the first. */
export const streamable = [${list(streamable)}] as const satisfies readonly Format[];
export type Streamable = (typeof streamable)[number];
`,
);
await write(
  'src/report/reporters.gen.ts',
  `/** The report formats: each is one function from runs to text; generated from the files of this folder by \`npm run generate\`. */
import type { Reporter } from './format.js';
import type { Format } from './formats.gen.js';
${usual.map((name) => `import ${name} from './${name}.js';\n`).join('')}
export const reporters = {
${names
  .map((name) => {
    const key = /^[a-z]\w*$/.test(name) ? name : `'${name}'`;
    return usual.includes(name)
      ? `  ${key}: async () => ${name},`
      : `  ${key}: async () => (await import('./${name}.js')).default,`;
  })
  .join('\n')}
} satisfies Record<Format, () => Promise<Reporter>>;
`,
);

const schema = 'schemas/config.schema.json';
const before = await readFile(new URL(schema, root), 'utf8');
const enumOfFormats =
  /("description": "The name of a format\.",\s+"type": "string",\s+"enum": )\[[^\]]*\]/;
if (!enumOfFormats.test(before)) throw new Error(`${schema} has no list of formats`);
await write(
  schema,
  before.replace(enumOfFormats, `$1[${names.map((name) => `"${name}"`).join(', ')}]`),
);

async function write(path, text) {
  const file = new URL(path, root);
  if (text !== (await readFile(file, 'utf8').catch(() => null))) await writeFile(file, text);
}
