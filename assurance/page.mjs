// Makes `docs/assurance.md` from the results that the last runs recorded: figure against goal, misses included.
import { readFile } from 'node:fs/promises';
import { attacks, requirements } from './goals.mjs';
import { isSameMutant } from './mutants.mjs';
import { modules } from './mutated-modules.mjs';
import { recorded } from './record.mjs';

/** Why a mutant that the tests do not find is none to worry about, by its file, its line with those around it, and what it becomes. */
const explanations = JSON.parse(
  await readFile(new URL('./survivors.json', import.meta.url), 'utf8'),
);

const results = Object.fromEntries(
  ['fuzz', 'crash', 'attack', 'hostile', 'matrix', 'mutation', 'portfolio'].map((name) => [
    name,
    recorded(name),
  ]),
);
const lock = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8'));

/** The page as lines. */
export function assurancePage() {
  return [
    '# Assurance',
    '',
    'Made by `npm run generate` from what the last runs recorded in `assurance/results/`; nothing here is written by hand. **Missed** stands',
    'where a figure falls short of its goal, **short** where nothing failed but less was tried than the goal asks for, and **not measured**',
    'where no run gives a figure. What is treated as hostile, and by whom: [the threat model](threat-model.md).',
    '',
    '```sh',
    'npm run fuzz                 # readers and writers, 20 seconds each; --seconds, --seed, --only',
    'npm run crash                # kills, failing writes, many at once; --kills 200 --builds 300 --at-once 60',
    'npm run attack               # the attacks below once more',
    'npm run hostile              # over a thousand hostile inputs, each through the whole command line; --only, --name',
    'npm run matrix               # the same packs in many surroundings; --node PATH,PATH for other lines of Node, --cells 210',
    'npm run mutate               # breaks the code and counts what the tests find; --each, --minutes',
    'npm run bench -- portfolio   # what 1,000 and 10,000 models cost; BENCH_MODELS=1000 for fewer, BENCH_JSON=1 for programs',
    'npm run generate             # renews this page',
    '```',
    '',
    '## Attacks that version 0.1.0 did not withstand',
    '',
    ...table(attacks),
    '',
    '## Requirements',
    '',
    'Goals are those that were set before the first measurement.',
    '',
    ...table(requirements),
    '',
    '## Many models',
    '',
    ...manyModels(),
    '',
    '## Mutants',
    '',
    ...mutants(),
    '',
    '## Packages',
    '',
    ...packages(),
    '',
    '## What the figures stand on',
    '',
    ...surroundings(),
    '',
  ];
}

function table(rows) {
  return [
    '| | What | Goal | Figure | |',
    '| --- | --- | --- | --- | --- |',
    ...order(rows).map(([id, [what, { goal, ...rest }]]) => {
      const [figure, verdict] = judged({ goal, ...rest });
      return `| ${id} | ${what} | ${goal} | ${cell(figure)} | ${verdict} |`;
    }),
  ];
}

/** `13b` follows 13, which the order of an object does not give. */
function order(rows) {
  const place = (id) => Number.parseInt(id.replace('H', ''), 10);
  return Object.entries(rows).sort(([left], [right]) => place(left) - place(right));
}

function judged(row) {
  if (row.tests !== undefined) return [`by tests: ${row.tests}`, 'tests'];
  if (row.mutation) return mutationVerdict();
  if (row.packages)
    return [
      packageWords(),
      packagesShipped().some(([, each]) => each.hasInstallScript) ? '**missed**' : 'met',
    ];
  const [[kind, id]] = Object.entries(row.from);
  const result = results[kind][id];
  if (result === undefined) return ['no run is recorded', '**not measured**'];
  if (row.met(result)) return [row.figure(result), 'met'];
  return [row.figure(result), row.short?.(result) ? '**short**' : '**missed**'];
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');

/** A module without a run is no module that meets the goal. */
function mutationVerdict() {
  const shares = Object.keys(modules).map((name) => {
    const run = results.mutation[name];
    return [name, run === undefined ? null : run.killed / run.tried];
  });
  const figure = shares
    .map(([name, share]) => `${name} ${share === null ? 'not measured' : percent(share)}`)
    .join(', ');
  if (shares.some(([, share]) => share !== null && share < 0.85)) return [figure, '**missed**'];
  return [figure, shares.some(([, share]) => share === null) ? '**not measured**' : 'met'];
}

const percent = (share) => `${Math.floor(share * 100)} %`;

/** Processor time is told as multiples of an empty Node as well: it is the same on slow and busy machines. */
function manyModels() {
  const rows = Object.entries(results.portfolio);
  if (rows.length === 0) return ['No run is recorded.'];
  const verdict = ({ each_ms, peak_mib, of_linear, perModel, peak, most }) =>
    each_ms <= perModel && peak_mib <= peak && (of_linear === null || of_linear <= most)
      ? 'met'
      : '**missed**';
  const [[, { perModel, peak, least, most }]] = rows;
  return [
    `Goals: at most ${perModel} ms of processor time for each further model, at most ${peak} MiB, and ${least} to ${most} of linear time.`,
    '',
    '| Command, models | Each further model | in empty Nodes | Memory | Of linear time | |',
    '| --- | --: | --: | --: | --: | --- |',
    ...rows.map(
      ([name, row]) =>
        `| ${name} | ${row.each_ms} ms | ${row.times_node} | ${row.peak_mib} MiB | ${row.of_linear ?? ''} | ${verdict(row)} |`,
    ),
  ];
}

function mutants() {
  const rows = Object.entries(results.mutation);
  if (rows.length === 0) return ['No run is recorded.'];
  const survivors = rows.flatMap(([, each]) => each.survivors);
  return [
    'One operator, literal or call is changed at a time, chosen by chance from all that can be.',
    '',
    '| Module | Can be changed | Tried | Found by the tests | Share |',
    '| --- | --: | --: | --: | --: |',
    ...rows.map(
      ([name, { possible, tried, killed }]) =>
        `| ${name} | ${possible} | ${tried} | ${killed} | ${percent(killed / tried)} |`,
    ),
    ...(survivors.length === 0 ? [] : ['', 'Not found:', '', ...survivors.map(survivor)]),
  ];
}

function survivor(mutant) {
  const { file, was, becomes } = mutant;
  const why =
    explanations.find((each) => isSameMutant(each, mutant))?.because ?? '**not explained**';
  return `- \`${file}\`: ${code(was)} became ${code(becomes)} — ${why}`;
}

const code = (text) => `\`\` ${text} \`\``;

function packagesShipped() {
  return Object.entries(lock.packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  );
}

const packageWords = () => {
  const scripts = packagesShipped().filter(([, { hasInstallScript }]) => hasInstallScript).length;
  return `${packagesShipped().length} packages beside our own code, ${scripts} of them with install scripts`;
};

function packages() {
  const names = packagesShipped().map(
    ([path, { version, license }]) =>
      `- ${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version} (${license ?? 'no licence named'})`,
  );
  return [
    `${packageWords()}; \`npm ci --ignore-scripts\` is enough to build, to test and to use. The bill of materials (CycloneDX 1.6) is`,
    '`dist/sbom.cdx.json`, written by every build from the lock file.',
    '',
    ...names,
  ];
}

function surroundings() {
  const lines = Object.entries(results).flatMap(([kind, each]) =>
    Object.entries(each).map(
      ([id, { day, commit, changed_since, node, system, cores }]) =>
        `| ${kind} ${id} | ${day} | \`${commit}\`${changed_since ? ' and later changes' : ''} | ${node} | ${system}, ${cores} cores |`,
    ),
  );
  return ['| Run | Day | Commit | Node | System |', '| --- | --- | --- | --- | --- |', ...lines];
}
