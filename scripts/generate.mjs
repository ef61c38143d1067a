// Runs every generator in `scripts/generate/` in name order; each writes its `*.gen.*` files and reference pages from the literals.
import { readdir } from 'node:fs/promises';

const folder = new URL('./generate/', import.meta.url);
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.mjs')).sort()) {
  await import(new URL(name, folder).href);
}
