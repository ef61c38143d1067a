// Breaks the modules that a verdict rests on, one sign at a time, and counts how many of the broken ones the tests find.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chance } from './chance.mjs';
import { mutantsOf } from './mutants.mjs';
import { modules } from './mutated-modules.mjs';
import { record } from './record.mjs';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '15' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    minutes: { type: 'string', default: '30' },
    'no-record': { type: 'boolean', default: false },
  },
});
const each = Number(values.each);
const end = performance.now() + Number(values.minutes) * 60_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'aiact-mutants-'));
/** In one process each, so that a test which is ended leaves none behind. */
const runner = [
  ...[
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
  ],
  ...['--bail', '--runInBand', '--silent'],
];

/** What never ends is ended by the processor time that it took: a busy machine breaks no test. */
const bounded = 'ulimit -t 120; exec "$0" "$@"';

/** The first test that fails, or undefined; one that never ends fails as well. */
function failing(tests) {
  return tests.find((test) => {
    const { status, error } = spawnSync('sh', ['-c', bounded, process.execPath, ...runner, test], {
      cwd: copy,
      stdio: 'ignore',
    });
    if (error !== undefined) throw error;
    return status !== 0;
  });
}

/** What found most of the mutants of a file comes first the next time; before that, the quick ones do. */
function inOrder(tests, found) {
  return tests.toSorted((left, right) => (found.get(right) ?? 0) - (found.get(left) ?? 0));
}

try {
  for (const name of readdirSync(root)) {
    if (['node_modules', '.git', 'assurance', 'bench', 'demo', 'coverage'].includes(name)) continue;
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const measured = {};
  for (const [name, { files, tests }] of Object.entries(modules)) {
    if (values.only.length > 0 && !values.only.includes(name)) continue;
    if (failing(tests)) throw new Error(`${name}: its tests fail before anything is broken`);
    const result = broken(name, files, tests);
    // A machine that was too busy for the tests would have found everything.
    if (failing(tests)) throw new Error(`${name}: its tests fail on the unbroken code by now`);
    measured[name] = result;
    const { killed, tried } = measured[name];
    console.log(`${name}: ${killed} of ${tried} found`);
  }
  if (!values['no-record']) record('mutation', measured);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function broken(name, files, tests) {
  const all = files.flatMap((file) =>
    mutantsOf(readFileSync(join(root, file), 'utf8')).map((mutant) => ({ file, ...mutant })),
  );
  const random = chance(Number(values.seed));
  const chosen = all
    .map((mutant) => ({ mutant, rank: random.next() }))
    .sort((left, right) => left.rank - right.rank)
    .slice(0, each)
    .map(({ mutant }) => mutant);
  const survivors = [];
  const found = new Map(files.map((file) => [file, new Map()]));
  let tried = 0;
  for (const { file, line, was, becomes, text } of chosen) {
    if (performance.now() > end) break;
    writeFileSync(join(copy, file), text);
    const by = found.get(file);
    const first = failing(inOrder(tests, by));
    if (first !== undefined) by.set(first, (by.get(first) ?? 0) + 1);
    else {
      survivors.push({ file, line, was, becomes });
      console.log(`${name}: ${file}:${line} ${was} → ${becomes} survived`);
    }
    tried += 1;
    if (tried % 10 === 0) console.log(`${name}: ${tried - survivors.length} of ${tried} so far`);
    cpSync(join(root, file), join(copy, file));
  }
  return {
    possible: all.length,
    tried,
    killed: tried - survivors.length,
    survivors,
    seed: Number(values.seed),
  };
}
