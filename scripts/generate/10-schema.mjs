// Writes what follows from the schemas and from the theme: the published schema of facts, the fact types, the fact paths and the compiled validators.
import { readFile, writeFile } from 'node:fs/promises';
import { generate, root } from '../schema/derive.mjs';
import { generateTheme } from '../theme/derive.mjs';

for (const [path, text] of Object.entries({ ...(await generate()), ...generateTheme() })) {
  const file = new URL(path, root);
  const current = await readFile(file, 'utf8').catch(() => null);
  if (current !== text) await writeFile(file, text);
}
