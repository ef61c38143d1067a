// Writes what follows from `schemas/aiact.schema.json`: the fact types, the fact paths and the compiled validator.
import { readFile, writeFile } from 'node:fs/promises';
import { generate, root } from '../schema/derive.mjs';

for (const [path, text] of Object.entries(await generate())) {
  const file = new URL(path, root);
  const current = await readFile(file, 'utf8').catch(() => null);
  if (current !== text) await writeFile(file, text);
}
