// One run of ours as a process of its own: node run-ours.mjs <renderer> <Markdown> <pdf>.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { meta } from './meta.mjs';

const [module, source, target] = process.argv.slice(2);
const { createPdfRenderer } = await import(pathToFileURL(module));
const renderer = await createPdfRenderer();
writeFileSync(target, await renderer.render(readFileSync(source, 'utf8'), meta));
