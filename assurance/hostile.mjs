// Runs the whole program over the corpus of hostile inputs, each in a process of its own, and records how they ended and what they took.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attempt, identityOf, most, recipes } from './corpus.mjs';
import { record } from './record.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    name: { type: 'string' },
    every: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    show: { type: 'boolean', default: false },
    'no-record': { type: 'boolean', default: false },
  },
});
if (!existsSync(new URL('../dist/bin/aiact-doc.js', import.meta.url)))
  throw new Error('there is no build: npm run build');

const all = await recipes();
const known = new Set(all.map((recipe) => recipe.class));
for (const name of values.only)
  if (!known.has(name)) throw new Error(`--only ${name}: there are ${[...known].join(', ')}`);
const chosen = all
  .filter((recipe) => values.only.length === 0 || values.only.includes(recipe.class))
  .filter(({ name }) => values.name === undefined || name.includes(values.name))
  .filter((_, at) => at % Number(values.every) === 0);
const waiting = [...chosen];
const done = [];
const work = async () => {
  for (let recipe = waiting.shift(); recipe !== undefined; recipe = waiting.shift()) {
    const result = await attempt(recipe);
    done.push({ recipe, result });
    const told = `${recipe.class}: ${recipe.name} (${recipe.argv.join(' ').slice(0, 120)})`;
    if (result.faults.length > 0)
      console.log(
        `${told}\n    ${result.faults.join('; ')}\n    ${JSON.stringify((result.stderr || result.stdout).slice(0, 300))}`,
      );
    if (values.show)
      console.log(
        `${told}\n    ${result.end}, ${result.cpu_s.toFixed(1)} s, ${Math.round(result.mb)} MB\n    ${JSON.stringify(`${result.stdout}${result.stderr}`.slice(0, 500))}`,
      );
  }
};
await Promise.all(Array.from({ length: Number(values.jobs) }, work));

const counted = (list) =>
  Object.fromEntries(
    [...new Set(list)].sort().map((each) => [each, list.filter((other) => other === each).length]),
  );
const worst = (key) => done.toSorted((left, right) => right.result[key] - left.result[key])[0];
const [slowest, largest] = [worst('cpu_s'), worst('mb')];
const faults = done.filter(({ result }) => result.faults.length > 0).length;
const figures = {
  inputs: done.length,
  of: all.length,
  distinct: new Set(done.map(({ recipe }) => identityOf(recipe))).size,
  classes: counted(done.map(({ recipe }) => recipe.class)),
  ends: counted(done.map(({ result }) => String(result.end))),
  faults,
  most_cpu_s: Number(slowest.result.cpu_s.toFixed(1)),
  slowest: slowest.recipe.name,
  most_mb: Math.round(largest.result.mb),
  largest: largest.recipe.name,
};
console.log(
  `${figures.inputs} inputs, ${figures.distinct} distinct, ended ${JSON.stringify(figures.ends)}, ${faults} with faults; at most ${figures.most_cpu_s} s (${figures.slowest}) and ${figures.most_mb} MB (${figures.largest}) of ${most.seconds} s and ${most.mb} MB`,
);
if (!values['no-record'] && values.only.length === 0 && values.name === undefined)
  record('hostile', { corpus: figures });
if (faults > 0) process.exitCode = 1;
