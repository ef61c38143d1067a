// Renders different documents of 30 pages one after the other: node run-warm.mjs <renderer>; prints the milliseconds of each as JSON.
import { pathToFileURL } from 'node:url';
import { makeInput } from './make-input.mjs';
import { meta } from './meta.mjs';

const { createPdfRenderer } = await import(pathToFileURL(process.argv[2]));
const texts = Array.from({ length: 12 }, (_, index) => makeInput(1, index + 1));
const renderer = await createPdfRenderer();
const times = [];
for (const text of texts) {
  const start = performance.now();
  await renderer.render(text, meta);
  times.push(performance.now() - start);
}
console.log(JSON.stringify(times));
