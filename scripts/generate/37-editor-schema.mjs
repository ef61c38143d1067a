// Writes the schema of facts as editors read it best: the same files are valid, and each field shows its own words, choices, absences and an example.
import { readFile, writeFile } from 'node:fs/promises';
import { editorSchema } from '../schema/editor-schema.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const source = JSON.parse(await read('schemas/aiact.schema.json'));
const examples = await read('src/explain/field-examples.gen.ts');
const values = JSON.parse(
  examples
    .slice(examples.indexOf('= {') + 2, examples.lastIndexOf('}') + 1)
    .replace(/,(\s*\})$/, '$1'),
);
const target = new URL('schemas/aiact.editor.schema.json', root);
const text = `${JSON.stringify(editorSchema(source, values))}\n`;
if ((await readFile(target, 'utf8').catch(() => '')) !== text) await writeFile(target, text);
