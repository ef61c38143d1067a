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
  // One test that fails is enough: the others of its file are not waited for.
  `--testEnvironment=${fileURLToPath(new URL('./first-failure.mjs', import.meta.url))}`,
];

/** What never ends is ended by the processor time that it took: a busy machine breaks no test. */
const bounded = 'ulimit -t 120; exec "$0" "$@"';

/** Whether a file of tests fails; one that never ends fails as well. */
function fails(test) {
  const { status, error } = spawnSync('sh', ['-c', bounded, process.execPath, ...runner, test], {
    cwd: copy,
    stdio: 'ignore',
  });
  if (error !== undefined) throw error;
  return status !== 0;
}

/** What each file of tests takes where nothing is broken; throws where one fails. */
function costs(name, tests, when) {
  return new Map(
    tests.map((test) => {
      const start = performance.now();
      if (fails(test)) throw new Error(`${name}: ${test} fails ${when}`);
      return [test, performance.now() - start];
    }),
  );
}

/** First what finds most mutants of a file for the time that it takes; nothing is known at first, and the quick ones begin. */
class Order {
  #tests;
  #costs;
  #counts = new Map();

  constructor(tests, known) {
    this.#tests = tests;
    this.#costs = known;
  }

  of(file) {
    const worth = (test) => {
      const { found, tried } = this.#of(file, test);
      return (found + 1) / (tried + 2) / this.#costs.get(test);
    };
    return this.#tests.toSorted((left, right) => worth(right) - worth(left));
  }

  add(file, test, isFound) {
    const count = this.#of(file, test);
    count.tried += 1;
    if (isFound) count.found += 1;
    this.#counts.set(`${file} ${test}`, count);
  }

  #of(file, test) {
    return this.#counts.get(`${file} ${test}`) ?? { found: 0, tried: 0 };
  }
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
    const began = performance.now();
    // The second time, everything that can be kept from run to run is.
    costs(name, tests, 'before anything is broken');
    const order = new Order(tests, costs(name, tests, 'before anything is broken'));
    const result = broken(name, files, order);
    // A machine that was too busy for the tests would have found everything.
    costs(name, tests, 'on the unbroken code by now');
    measured[name] = result;
    const { killed, tried } = measured[name];
    const minutes = ((performance.now() - began) / 60_000).toFixed(1);
    console.log(`${name}: ${killed} of ${tried} found, ${minutes} minutes`);
  }
  if (!values['no-record']) record('mutation', measured);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function broken(name, files, order) {
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
  let tried = 0;
  for (const { file, text, ...place } of chosen) {
    if (performance.now() > end) break;
    writeFileSync(join(copy, file), text);
    const first = order.of(file).find((test) => {
      const isFound = fails(test);
      order.add(file, test, isFound);
      return isFound;
    });
    if (first === undefined) {
      survivors.push({ file, ...place });
      console.log(`${name}: ${file}:${place.line} ${place.was} → ${place.becomes} survived`);
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
