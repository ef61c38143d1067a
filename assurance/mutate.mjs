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

/** Files that are broken, and the tests that have to notice. */
const modules = {
  gates: {
    files: ['src/assess/decide-gates.ts', 'src/assess/evaluate.ts', ...filesIn('src/gates')],
    tests: [
      ...['test/assess/evaluate.test.ts', 'test/assess/reasons.test.ts'],
      ...['test/assess/branches.test.ts', 'test/assess/cases.test.ts'],
    ],
  },
  decimals: { files: ['src/facts/decimal.ts'], tests: ['test/facts/decimal.test.ts'] },
  escaping: {
    files: ['src/markdown/escape.ts', 'src/text/printed-json.ts', 'src/text/printable.ts'],
    tests: ['test/render/markdown.test.ts', 'test/markdown/escape.test.ts', 'test/text'],
  },
  verify: {
    files: ['src/pack/verify-pack.ts', ...filesIn('src/pack/verify')],
    tests: ['test/pack/verify-pack.test.ts'],
  },
};

function filesIn(folder) {
  return readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.includes('.gen.') && name !== 'define.ts')
    .sort()
    .map((name) => `${folder}/${name}`);
}

const root = fileURLToPath(new URL('..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'aiact-mutants-'));
const runner = [
  ...[
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
  ],
  ...['--bail', '--maxWorkers=1', '--silent'],
];

/** Whether a test fails; one that never ends is found as well. The quick ones come first: most that is broken is found by them. */
function isFound(tests) {
  return tests.some((test) => {
    const { status, error } = spawnSync(process.execPath, [...runner, test], {
      cwd: copy,
      stdio: 'ignore',
      timeout: 300_000,
    });
    if (error !== undefined && error.code !== 'ETIMEDOUT') throw error;
    return status !== 0;
  });
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
    if (isFound(tests)) throw new Error(`${name}: its tests fail before anything is broken`);
    const result = broken(name, files, tests);
    // A machine that was too busy for the tests would have found everything.
    if (isFound(tests)) throw new Error(`${name}: its tests fail on the unbroken code by now`);
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
  let tried = 0;
  for (const { file, line, was, becomes, text } of chosen) {
    if (performance.now() > end) break;
    writeFileSync(join(copy, file), text);
    if (!isFound(tests)) {
      survivors.push({ file, line, was, becomes });
      console.log(`${name}: ${file}:${line} ${was} → ${becomes} survived`);
    }
    tried += 1;
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
