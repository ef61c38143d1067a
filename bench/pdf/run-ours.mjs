// One run of ours as a process of its own: node run-ours.mjs <renderer> <Markdown> <pdf>.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { meta } from './meta.mjs';

// As the command line does (src/cli/main.ts): a short run gains where V8 optimises later.
if (process.version.startsWith('v20.')) setFlagsFromString('--interrupt-budget=500000');

const [module, source, target] = process.argv.slice(2);
const { createPdfRenderer } = await import(pathToFileURL(module));
const renderer = await createPdfRenderer();
writeFileSync(target, await renderer.render(readFileSync(source, 'utf8'), meta));
