// Measures and prints; asserts nothing. `npm run bench` runs every part, `npm run bench -- pdf` one of them.
import { availableParallelism, cpus } from 'node:os';

const parts = {
  commands: async () => (await import('./commands.mjs')).benchCommands(),
  portfolio: async () => (await import('./portfolio.mjs')).benchPortfolio(),
  pdf: async () => (await import('./pdf/bench-pdf.mjs')).benchPdf(),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await run();
}
