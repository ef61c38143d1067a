// Writes one table for each folder whose files hold parts of it, so that a new file in it is known without being registered.
import { readdir, readFile, writeFile } from 'node:fs/promises';

const root = new URL('../../', import.meta.url);

/** The folder, what each of its files exports, the table that is made of all, its type with where that comes from, and which files come first where the order says something. */
const tables = [
  {
    ...{ folder: 'src/law/licences', part: 'licences', table: 'licences', is: 'record' },
    ...{ type: 'Licence', from: './define.js' },
    // As the reference lists them: free ones, those that hold back, those of models and vendors, and what nobody read.
    order: ['open', 'approved', 'restricted', 'source', 'model', 'vendor', 'reported'],
    says: 'Every licence that the program knows, by id',
  },
  {
    ...{ folder: 'src/openness/computed', part: 'computations', table: 'opennessComputations' },
    ...{ is: 'record', type: 'Computation', from: '../../figures/computation.js' },
    says: 'Every rule that criteria of openness ask for, by the names that they use; no gate can name one',
  },
  {
    ...{ folder: 'src/explain/remedies', part: 'remedies', table: 'remedies', is: 'record' },
    ...{ type: 'Remedy', from: './remedy.js' },
    says: 'What to do about each finding that belongs to no literal',
  },
  {
    ...{ folder: 'src/checks/wording/lint/lexicon', part: 'lexicon', table: 'lexica', is: 'list' },
    // Most answers are English, and the first lexicon that knows a text decides.
    ...{ type: 'Lexicon', from: './define.js', order: ['en', 'de', 'fr', 'it', 'es', 'pl'] },
    says: 'The lexica of words that answer nothing, a language each',
  },
];

for (const { folder, part, table, is, type, from, says, order = [] } of tables) {
  const names = [];
  for (const file of (await readdir(new URL(folder, root))).sort()) {
    if (!/^[a-z0-9-]+\.ts$/.test(file)) continue;
    const text = await readFile(new URL(`${folder}/${file}`, root), 'utf8');
    if (new RegExp(`^export const ${part}\\b`, 'm').test(text)) names.push(file.slice(0, -3));
  }
  const rank = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  names.sort((one, other) => rank(one) - rank(other));
  const alias = (name) =>
    `${name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())}${part[0].toUpperCase()}${part.slice(1)}`;
  const [kind, open, close, spread] =
    is === 'list'
      ? [`readonly ${type}[]`, '[', ']', '']
      : [`Readonly<Record<string, ${type}>>`, '{', '}', '...'];
  const lines = [
    `/** ${says}; generated from the files of this folder by \`npm run generate\`. */`,
    `import type { ${type} } from '${from}';`,
    ...names.map((name) => `import { ${part} as ${alias(name)} } from './${name}.js';`),
    '',
    `export const ${table}: ${kind} = ${open}`,
    ...names.map((name) => `  ${spread}${alias(name)},`),
    `${close};`,
    '',
  ];
  const target = new URL(`${folder}/registry.gen.ts`, root);
  const text = lines.join('\n');
  if (text !== (await readFile(target, 'utf8').catch(() => null))) await writeFile(target, text);
}
