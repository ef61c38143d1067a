// Kills, starves and crowds `build` through the whole command line; at every moment the destination holds one whole pack, the old or the new.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chance } from './chance.mjs';
import { record } from './record.mjs';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '40' },
    builds: { type: 'string', default: '64' },
    'at-once': { type: 'string', default: '32' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    'no-record': { type: 'boolean', default: false },
  },
});
const [kills, builds, atOnce, seed] = ['kills', 'builds', 'at-once', 'seed'].map((name) => {
  const number = Number(values[name]);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`--${name} needs a whole number above 0`);
  return number;
});

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/aiact-doc.js');
const sample = join(root, 'samples/smollm3-3b');
const env = { ...process.env, NO_COLOR: '1', CI: '', SOURCE_DATE_EPOCH: '1795262400' };
const build = [
  'build',
  sample,
  '--draft',
  // A pack that is the same would be kept, and nothing would be written.
  '--fresh',
  '--quiet',
  '--only',
  'copyright-policy',
  '--out',
  'pack',
];

const run = (cwd, args) =>
  spawnSync(process.execPath, [program, ...args], { cwd, env, encoding: 'utf8' });

/** Two packs that differ stand in turn at one place, so that a mixture of both would not verify. */
const other = [...build, '--as-of', '2026-12-24'];

function verifies(cwd) {
  const { status, stdout } = run(cwd, ['verify', 'pack']);
  return status === 0 ? null : stdout.trim().split('\n').slice(0, 3).join(' ');
}

/** Ends of a process that starts, as a code or the name of a signal, with what it said. */
function started(cwd, args, onStart = () => {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('close', (code, signal) => resolve({ end: code ?? signal, said }));
    onStart(child);
  });
}

async function killed(cwd) {
  const random = chance(seed);
  const { status, stderr } = run(cwd, build);
  if (status !== 0) throw new Error(`the first build failed: ${stderr}`);
  const start = performance.now();
  run(cwd, other);
  const whole = performance.now() - start;
  const [faults, ends] = [[], {}];
  for (let number = 0; number < kills; number += 1) {
    // Half of them fall where the pack is written, at the end of the run.
    const part = number % 2 === 0 ? random.next() : 0.7 + 0.4 * random.next();
    const { end } = await started(cwd, number % 2 ? build : other, (child) =>
      setTimeout(() => child.kill('SIGKILL'), part * whole),
    );
    ends[end] = (ends[end] ?? 0) + 1;
    const fault = verifies(cwd);
    if (fault !== null) faults.push(`after kill ${number}: ${fault}`);
  }
  const last = run(cwd, build);
  if (last.status !== 0)
    faults.push(`the build after all kills ended in ${last.status}: ${last.stderr}`);
  const left = readdirSync(cwd).filter((name) => name !== 'pack');
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
  return { kills, ends, faults: faults.length, first_fault: faults[0] ?? null };
}

/** A limit on the size of a file stands for a full disk: every write beyond it fails. */
function starved(cwd) {
  run(cwd, build);
  const [faults, ends] = [[], {}];
  const sizes = [0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512];
  for (const kilobytes of sizes) {
    const line = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
    const { status, stderr } = spawnSync(
      'bash',
      ['-c', line, process.execPath, program, ...other],
      { cwd, env, encoding: 'utf8' },
    );
    ends[status] = (ends[status] ?? 0) + 1;
    if (status !== 0 && status !== 3) faults.push(`${kilobytes} kB: ended in ${status}: ${stderr}`);
    const fault = verifies(cwd);
    if (fault !== null) faults.push(`${kilobytes} kB: ${fault}`);
  }
  run(cwd, build);
  const left = readdirSync(cwd).filter((name) => name !== 'pack');
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
  return {
    failures_injected: sizes.length,
    ends,
    faults: faults.length,
    first_fault: faults[0] ?? null,
  };
}

/** Every third build asks first whether the pack may stay, and so reads it while others replace it. */
const asking = build.filter((each) => each !== '--fresh');

async function crowded(cwd) {
  run(cwd, build);
  const [faults, ends, reads] = [[], {}, {}];
  let readings = 0;
  let isOver = false;
  const reader = (async () => {
    while (!isOver) {
      const { end, said } = await started(cwd, ['verify', 'pack', '--quiet']);
      readings += 1;
      // Sixty builds at once may replace a pack more often than it can be read: then a reader is told so.
      const name = end === 3 && /is busy/.test(said) ? '3 busy' : String(end);
      reads[name] = (reads[name] ?? 0) + 1;
      if (name !== '0' && name !== '3 busy')
        faults.push(`a reader was told ${end}: ${said.trim().slice(0, 300)}`);
    }
  })();
  let number = 0;
  const worker = async () => {
    while (number < builds) {
      number += 1;
      const { end, said } = await started(cwd, [other, build, asking][number % 3]);
      const name = end === 3 && /busy|another/i.test(said) ? '3 busy' : String(end);
      ends[name] = (ends[name] ?? 0) + 1;
      if (name !== '0' && name !== '3 busy')
        faults.push(`a build ended in ${end}: ${said.trim().slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  isOver = true;
  await reader;
  const fault = verifies(cwd);
  if (fault !== null) faults.push(fault);
  const left = readdirSync(cwd).filter((name) => name !== 'pack');
  if (left.length > 0) faults.push(`left behind: ${left.join(', ')}`);
  return {
    builds,
    at_once: atOnce,
    ends,
    readings,
    reads,
    faults: faults.length,
    first_fault: faults[0] ?? null,
  };
}

if (!existsSync(program)) throw new Error('there is no build: npm run build');
const ways = { killed, starved, crowded };
const unknown = values.only.find((name) => !Object.hasOwn(ways, name));
if (unknown !== undefined)
  throw new Error(`--only ${unknown}: there are ${Object.keys(ways).join(', ')}`);
const measured = {};
for (const [name, way] of Object.entries(ways)) {
  if (values.only.length > 0 && !values.only.includes(name)) continue;
  const cwd = mkdtempSync(join(tmpdir(), 'aiact-crash-'));
  try {
    measured[name] = await way(cwd);
    console.log(name, JSON.stringify(measured[name]));
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
if (!values['no-record']) record('crash', measured);
if (Object.values(measured).some(({ faults }) => faults > 0)) process.exitCode = 1;
